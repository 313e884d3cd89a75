import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { PartnershipsModule } from '../partnerships/partnerships.module.js';
import { Evidence } from './evidence.entity.js';
import { MovesResolver } from './moves.resolver.js';
import { MovesService } from './moves.service.js';
import { OpportunitiesResolver } from './opportunities.resolver.js';
import { OpportunitiesService } from './opportunities.service.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityParty } from './opportunity-party.entity.js';
import { PartiesService } from './parties.service.js';
import { Pursuit } from './pursuit.entity.js';
import { PursuitsService } from './pursuits.service.js';
import { SettlePartiesResolver } from './settle-parties.resolver.js';
import { SettleParties } from './settle-parties.service.js';
import { StageChange } from './stage-change.entity.js';
import { StallsModule } from './stalls.module.js';

@Module({
  imports: [TypeOrmModule.forFeature([Opportunity, OpportunityParty, Evidence, StageChange, Pursuit]), StallsModule, FollowUpsModule, PartnershipsModule],
  providers: [SettleParties, SettlePartiesResolver, OpportunitiesService, PartiesService, MovesService, PursuitsService, OpportunitiesResolver, MovesResolver],
  exports: [SettleParties, OpportunitiesService, PartiesService, MovesService, PursuitsService],
})
export class OpportunitiesModule {}
