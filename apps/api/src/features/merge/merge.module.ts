import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { SearchModule } from '../search/search.module.js';
import { MergeResolver } from './merge.resolver.js';
import { MergeService } from './merge.service.js';
import { NotSame, RecordMerge } from './record-merge.entity.js';
import { UnmergeService } from './unmerge.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RecordMerge, NotSame]), SearchModule, PeopleModule, OrganisationsModule],
  providers: [MergeResolver, MergeService, UnmergeService],
  exports: [MergeService, UnmergeService],
})
export class MergeModule {}
