import { Global, Module } from '@nestjs/common';
import { DeparturesModule } from '../people/departures.module.js';
import { DataProtectionResolver } from './data-protection.resolver.js';
import { ErasureService } from './erasure.service.js';
import { Retention } from './retention.service.js';
import { Suppression } from './suppression.service.js';

@Global()
@Module({ imports: [DeparturesModule], providers: [DataProtectionResolver, ErasureService, Retention, Suppression], exports: [Suppression] })
export class DataProtectionModule {}
