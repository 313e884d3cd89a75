import { Module } from '@nestjs/common';
import { LocalEconomyResolver } from './local-economy.resolver.js';

@Module({ providers: [LocalEconomyResolver] })
export class LocalEconomyModule {}
