import { Module } from '@nestjs/common';
import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';

@Module({ imports: [GraphqlModule], providers: [NetworkService, NetworkResolver] })
export class NetworkModule {}
