import { Module } from '@nestjs/common';
import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';

/** Lists that leave as files. */
@Module({ imports: [GraphqlModule], controllers: [ExportController], providers: [ExportService] })
export class ExportModule {}
