import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { SearchModule } from '../search/search.module.js';
import { Departures } from './departures.service.js';

/** Apart from the people, since a post that ends and the bin take somebody out of theirs too. */
@Module({ imports: [FollowUpsModule, SearchModule], providers: [Departures], exports: [Departures] })
export class DeparturesModule {}
