import { Module } from '@nestjs/common';
import { PartnershipsService } from './partnerships.service.js';

@Module({ providers: [PartnershipsService], exports: [PartnershipsService] })
export class PartnershipsModule {}
