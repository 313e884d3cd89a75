import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SearchModule } from '../search/search.module.js';
import { AppointmentsService } from './appointments.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonDetail, PersonTopic } from './person-facts.entity.js';
import { Appointment, Person } from './person.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Person, Appointment, PersonDetail, PersonTopic]), OrganisationsModule, SearchModule],
  providers: [PeopleService, AppointmentsService, PeopleResolver],
  exports: [PeopleService, AppointmentsService],
})
export class PeopleModule {}
