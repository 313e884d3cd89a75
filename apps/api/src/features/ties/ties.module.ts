import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Acquaintance, ConnectorWishRow, TieJudgement } from './acquaintance.entity.js';
import { JudgementsService } from './judgements.service.js';
import { Tie } from './tie.entity.js';
import { TiesResolver } from './ties.resolver.js';
import { TiesService } from './ties.service.js';

@Module({ imports: [TypeOrmModule.forFeature([Tie, Acquaintance, TieJudgement, ConnectorWishRow])], providers: [TiesService, JudgementsService, TiesResolver], exports: [TiesService, JudgementsService] })
export class TiesModule {}
