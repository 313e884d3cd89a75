import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Acquaintance, ConnectorWishRow, TieJudgement } from './acquaintance.entity.js';
import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { JudgementsService } from './judgements.service.js';
import { PathIndex } from './path-index.js';
import { Tie } from './tie.entity.js';
import { TiesResolver } from './ties.resolver.js';
import { TiesService } from './ties.service.js';
import { WaysResolver } from './ways.resolver.js';
import { WaysService } from './ways.service.js';

@Module({
  imports: [GraphqlModule, TypeOrmModule.forFeature([Tie, Acquaintance, TieJudgement, ConnectorWishRow])],
  providers: [TiesService, JudgementsService, PathIndex, WaysService, TiesResolver, WaysResolver],
  exports: [TiesService, JudgementsService, PathIndex, WaysService],
})
export class TiesModule {}
