import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Tasks } from './jobs/tasks.js';

/** Configuration, clock and the worker's tasks, for every module. */
@Global()
@Module({})
export class PlatformModule {
  /** Clock, configuration and jobs, for every module. */
  static forRoot(config: Config): DynamicModule {
    return { module: PlatformModule, global: true, providers: [Clock, Tasks, { provide: CONFIG, useValue: config }], exports: [Clock, CONFIG, Tasks] };
  }
}
