import { Module } from '@nestjs/common';
import { SearchModule } from '../search/search.module.js';
import { FunctionsResolver } from './functions.resolver.js';
import { FunctionsService } from './functions.service.js';

@Module({ imports: [SearchModule], providers: [FunctionsService, FunctionsResolver] })
export class FunctionsModule {}
