import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OpportunitiesModule } from '../opportunities/opportunities.module.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionAnswersService } from './introduction-answers.service.js';
import { IntroductionLinkController } from './introduction-link.controller.js';
import { IntroductionLinkReader } from './introduction-link.reader.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionNews } from './introduction-news.js';
import { IntroductionOutcomesService } from './introduction-outcomes.service.js';
import { IntroductionPoolsResolver } from './introduction-pools.resolver.js';
import { IntroductionPoolsService } from './introduction-pools.service.js';
import { IntroductionSteps } from './introduction-steps.js';
import { IntroductionTasks } from './introduction-tasks.js';
import { IntroductionWorker } from './introduction-worker.js';
import { IntroductionsResolver } from './introductions.resolver.js';
import { IntroductionsService } from './introductions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Introduction]), OpportunitiesModule],
  controllers: [IntroductionLinkController],
  providers: [
    IntroductionLinkReader, IntroductionSteps, IntroductionMails, IntroductionsService, IntroductionAnswersService, IntroductionOutcomesService, IntroductionPoolsService,
    IntroductionWorker, IntroductionTasks, IntroductionNews, IntroductionsResolver, IntroductionPoolsResolver,
  ],
  exports: [IntroductionsService, IntroductionAnswersService, IntroductionOutcomesService, IntroductionPoolsService],
})
export class IntroductionsModule {}
