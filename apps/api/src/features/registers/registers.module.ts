import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SearchModule } from '../search/search.module.js';
import { RegisterFetch } from './register-fetch.entity.js';
import { RegisterFetchService } from './register-fetch.service.js';
import { RegisterFetchTasks } from './register-fetch.tasks.js';
import { RegisterEdition } from './register-edition.entity.js';
import { RegistersController } from './registers.controller.js';
import { RegistersResolver } from './registers.resolver.js';
import { RegistersService } from './registers.service.js';

/** Refreshes of the Directory from public registers. */
@Module({
  imports: [TypeOrmModule.forFeature([RegisterEdition, RegisterFetch]), SearchModule],
  controllers: [RegistersController],
  providers: [RegistersResolver, RegistersService, RegisterFetchService, RegisterFetchTasks],
  exports: [RegistersService],
})
export class RegistersModule {}
