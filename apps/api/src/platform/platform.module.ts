import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';

/** Configuration and clock, for every module. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    return { module: PlatformModule, global: true, providers: [Clock, { provide: CONFIG, useValue: config }], exports: [Clock, CONFIG] };
  }
}
