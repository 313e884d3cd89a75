import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contribution } from './contribution.entity.js';
import { Hub } from './hub.entity.js';
import { Measure, MeasureReading } from './measure.entity.js';
import { OutcomesService } from './outcomes.service.js';
import { PartnershipParty } from './partnership-party.entity.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipsResolver } from './partnerships.resolver.js';
import { PartnershipsService } from './partnerships.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Partnership, PartnershipParty, Contribution, Hub, Measure, MeasureReading])],
  providers: [PartnershipsResolver, PartnershipsService, OutcomesService],
  exports: [PartnershipsService, OutcomesService],
})
export class PartnershipsModule {}
