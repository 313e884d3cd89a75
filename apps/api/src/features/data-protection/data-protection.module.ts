import { Global, Module } from '@nestjs/common';
import { DataProtectionResolver } from './data-protection.resolver.js';
import { ErasureService } from './erasure.service.js';
import { Retention } from './retention.service.js';
import { Suppression } from './suppression.service.js';

@Global()
@Module({ providers: [DataProtectionResolver, ErasureService, Retention, Suppression], exports: [Suppression] })
export class DataProtectionModule {}
