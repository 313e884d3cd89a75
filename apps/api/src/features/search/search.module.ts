import { Module } from '@nestjs/common';
import { SearchIndex } from './search-index.service.js';
import { SearchResolver } from './search.resolver.js';

@Module({ providers: [SearchIndex, SearchResolver], exports: [SearchIndex] })
export class SearchModule {}
