import { Module } from '@nestjs/common';
import { OutboxResolver } from './outbox.resolver.js';

@Module({ providers: [OutboxResolver] })
export class OutboxModule {}
