import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Tie } from './tie.entity.js';
import { TiesResolver } from './ties.resolver.js';
import { TiesService } from './ties.service.js';

@Module({ imports: [TypeOrmModule.forFeature([Tie])], providers: [TiesService, TiesResolver], exports: [TiesService] })
export class TiesModule {}
