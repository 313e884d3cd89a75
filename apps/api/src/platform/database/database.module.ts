import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config.js';
import { BootCheck } from './boot-check.js';
import { Writes } from './writes.js';
import { PreparingClient } from './preparing-client.js';
import { Undo } from './undo.js';

/** One pool for reads and writes, as the runtime role. The schema is never synchronised from entities. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        logging: false,
        manualInitialization: config.withoutDatabase,
        applicationName: 'lintel',
        poolSize: config.poolSize,
        extra: {
          Client: PreparingClient,
          connectionTimeoutMillis: 2_000,
          idle_in_transaction_session_timeout: 15_000,
          statement_timeout: config.statementTimeout,
          lock_timeout: 2_000,
          options: '-c timezone=UTC -c jit=off',
        },
        retryAttempts: 0,
      }),
    }),
  ],
  providers: [Writes, Undo, BootCheck],
  exports: [Writes, Undo, TypeOrmModule],
})
export class DatabaseModule {}
