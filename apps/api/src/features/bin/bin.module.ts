import { Module } from '@nestjs/common';
import { SearchModule } from '../search/search.module.js';
import { BinResolver } from './bin.resolver.js';
import { BinService } from './bin.service.js';

/** What was removed, for as long as it can be put back. */
@Module({ imports: [SearchModule], providers: [BinService, BinResolver], exports: [BinService] })
export class BinModule {}
