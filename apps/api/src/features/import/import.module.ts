import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeparturesModule } from '../people/departures.module.js';
import { SearchModule } from '../search/search.module.js';
import { ImportCheck } from './import-check.js';
import { ImportDecisions } from './import-decisions.service.js';
import { ImportNames } from './import-names.js';
import { ImportRun } from './import-run.js';
import { ImportTasks } from './import-tasks.js';
import { ImportUndo } from './import-undo.js';
import { ImportUpload } from './import-upload.js';
import { ImportUploadController } from './import-upload.controller.js';
import { ImportJob } from './import.entity.js';
import { ImportKept, ImportName, ImportRow } from './import-row.entity.js';
import { ImportResolver } from './import.resolver.js';
import { ImportsService } from './imports.service.js';
import { RefusedRows } from './refused-rows.js';

/** Files that people bring: matched, checked, decided, imported by the worker, and taken back. */
@Module({
  imports: [TypeOrmModule.forFeature([ImportJob, ImportRow, ImportName, ImportKept]), DeparturesModule, SearchModule],
  controllers: [ImportUploadController],
  providers: [ImportResolver, ImportsService, ImportDecisions, ImportUpload, RefusedRows, ImportCheck, ImportNames, ImportRun, ImportUndo, ImportTasks],
  exports: [ImportsService],
})
export class ImportModule {}
