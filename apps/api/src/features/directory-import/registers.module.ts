import { Module } from '@nestjs/common';
import { RegistersService } from './registers.service.js';

/** Refreshes of the Directory from public registers. */
@Module({ providers: [RegistersService], exports: [RegistersService] })
export class RegistersModule {}
