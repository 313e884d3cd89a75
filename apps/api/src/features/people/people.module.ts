import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BinModule } from '../bin/bin.module.js';
import { BulkModule } from '../bulk/bulk.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SearchModule } from '../search/search.module.js';
import { AppointmentsService } from './appointments.service.js';
import { DeparturesModule } from './departures.module.js';
import { PeopleChangesResolver } from './people-changes.resolver.js';
import { PeopleChanges } from './people-changes.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonDetail, PersonTopic } from './person-facts.entity.js';
import { Appointment, Person } from './person.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Person, Appointment, PersonDetail, PersonTopic]), OrganisationsModule, DeparturesModule, SearchModule, BinModule, BulkModule],
  providers: [PeopleService, AppointmentsService, PeopleChanges, PeopleResolver, PeopleChangesResolver],
  exports: [PeopleService, AppointmentsService],
})
export class PeopleModule {}
