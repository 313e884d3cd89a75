import { Module } from '@nestjs/common';
import { DeparturesModule } from '../people/departures.module.js';
import { SearchModule } from '../search/search.module.js';
import { BinResolver } from './bin.resolver.js';
import { BinService } from './bin.service.js';

/** What was removed, for as long as it can be put back. */
@Module({ imports: [SearchModule, DeparturesModule], providers: [BinService, BinResolver], exports: [BinService] })
export class BinModule {}
