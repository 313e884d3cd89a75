import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';
import { Commentary } from './commentary.entity.js';
import { Decision } from './decision.entity.js';
import { Risk } from './risk.entity.js';
import { RisksService } from './risks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BoardMeeting, Decision, Commentary, Risk]), FollowUpsModule],
  providers: [BoardResolver, BoardService, RisksService],
  exports: [BoardService, RisksService],
})
export class BoardModule {}
