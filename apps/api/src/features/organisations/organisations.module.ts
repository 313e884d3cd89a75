import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BinModule } from '../bin/bin.module.js';
import { BulkModule } from '../bulk/bulk.module.js';
import { DeparturesModule } from '../people/departures.module.js';
import { SearchModule } from '../search/search.module.js';
import { OrganisationChangesResolver } from './organisation-changes.resolver.js';
import { OrganisationChanges } from './organisation-changes.service.js';
import { OrganisationIdentifier, OrganisationName, OrganisationPlace } from './organisation-facts.entity.js';
import { OrganisationDays } from './organisation-days.service.js';
import { OrganisationFacts } from './organisation-facts.service.js';
import { Organisation, OrganisationLink, Succession } from './organisation.entity.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { PostRemit } from './post-remit.entity.js';
import { JobFunction, Post } from './post.entity.js';
import { PostsResolver } from './posts.resolver.js';
import { PostsService } from './posts.service.js';
import { SettlePosts } from './settle-posts.service.js';
import { Goal, Topic } from './topic.entity.js';

const entities = [Organisation, OrganisationLink, Succession, OrganisationName, OrganisationIdentifier, OrganisationPlace, Post, PostRemit, JobFunction, Topic, Goal];

@Module({
  imports: [TypeOrmModule.forFeature(entities), SearchModule, DeparturesModule, BinModule, BulkModule],
  providers: [OrganisationsService, OrganisationDays, OrganisationFacts, PostsService, SettlePosts, OrganisationChanges, OrganisationsResolver, OrganisationChangesResolver, PostsResolver],
  exports: [SettlePosts, OrganisationsService, OrganisationFacts, PostsService],
})
export class OrganisationsModule {}
