import { Global, Module } from '@nestjs/common';
import { AccessLog } from './access-log.js';
import { Sealer } from './sealer.js';

@Global()
@Module({ providers: [AccessLog, Sealer], exports: [AccessLog, Sealer] })
export class AuditModule {}
