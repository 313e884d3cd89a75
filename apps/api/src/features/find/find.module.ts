import { Module } from '@nestjs/common';
import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { FindResolver } from './find.resolver.js';
import { FindService } from './find.service.js';

@Module({ imports: [GraphqlModule], providers: [FindService, FindResolver] })
export class FindModule {}
