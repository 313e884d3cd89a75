import { Module } from '@nestjs/common';
import { Stalls } from './stalls.service.js';

/** Apart from the opportunities, since follow-ups and contact set the clock too. */
@Module({ providers: [Stalls], exports: [Stalls] })
export class StallsModule {}
