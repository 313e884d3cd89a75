import { Module } from '@nestjs/common';
import { BulkService } from './bulk.service.js';

/** Changes of many records at once, and their way back. */
@Module({ providers: [BulkService], exports: [BulkService] })
export class BulkModule {}
