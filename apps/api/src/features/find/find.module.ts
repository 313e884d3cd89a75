import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { FinderCorrection } from './correction.entity.js';
import { FindCorrectionsService } from './find-corrections.service.js';
import { FindGapsService } from './find-gaps.service.js';
import { FindResolver } from './find.resolver.js';
import { FindService } from './find.service.js';
import { FinderGap } from './gap.entity.js';

@Module({
  imports: [GraphqlModule, TypeOrmModule.forFeature([FinderCorrection, FinderGap])],
  providers: [FindService, FindCorrectionsService, FindGapsService, FindResolver],
  exports: [FindCorrectionsService, FindGapsService],
})
export class FindModule {}
