import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SearchModule } from '../search/search.module.js';
import { AppointmentsService } from './appointments.service.js';
import { Departures } from './departures.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonDetail, PersonTopic } from './person-facts.entity.js';
import { Appointment, Person } from './person.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Person, Appointment, PersonDetail, PersonTopic]), OrganisationsModule, FollowUpsModule, SearchModule],
  providers: [PeopleService, AppointmentsService, Departures, PeopleResolver],
  exports: [PeopleService, AppointmentsService],
})
export class PeopleModule {}
