import { Module } from '@nestjs/common';
import { TodayResolver } from './today.resolver.js';

@Module({ providers: [TodayResolver] })
export class TodayModule {}
