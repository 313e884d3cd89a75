import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { demoCommand } from './demo/demo.command.js';
import { finderScoreCommand } from './demo/finder/score.command.js';
import { accountLine, sampleAccounts } from './demo/sample-accounts.js';
import { createApp } from './create-app.js';
import { registersCommand } from './features/registers/registers.command.js';
import { RegistersService } from './features/registers/registers.service.js';
import { apiKeyCommand } from './features/account/api-key.command.js';
import { DataSource } from 'typeorm';
import { Sealer } from './platform/audit/sealer.js';
import { verifyAuditCommand } from './platform/audit/verify-audit.command.js';
import { Writes } from './platform/database/writes.js';
import { readConfig, readOwnerConfig, repositoryRoot } from './platform/config.js';
import { migrate } from './platform/database/migrate.js';
import { policies } from './policies.js';

type Command = (args: string[]) => Promise<void>;

/** A command on a slow or busy machine takes its time. */
const UNATTENDED = 60_000;

/** Runs `work` with the product's services and closes them afterwards. */
export async function withServices(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...readConfig(), statementTimeout: UNATTENDED }), { logger: ['error', 'warn'], abortOnError: false });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

/** What `cli.js <name>` can do; the launcher's npm scripts call these. */
export const commands: Record<string, Command> = {
  /** Brings the database to this version, as its owner. */
  async migrate() {
    await migrate({ ...readOwnerConfig(), policies, log: (line) => console.log(`  ${line}`) });
  },

  /** Loads the demo world, loads it anew for today, or takes it out in one action. */
  async demo(args) {
    process.exitCode = await demoCommand(args, { services: withServices, ownerUrl: () => readOwnerConfig().ownerUrl, print: (line) => console.log(line) });
  },

  /** Prints the demo set's sample accounts. */
  async accounts() {
    for (const account of sampleAccounts) console.log(accountLine(account));
  },

  /** Refreshes the Directory from a folder of register files. */
  async registers(args) {
    await withServices(async (app) => {
      process.exitCode = await registersCommand(args, app.get(RegistersService), (line) => console.log(line));
    });
  },

  /** Measures the finder over the demo world with a set of questions and answers. */
  async 'finder-score'(args) {
    process.exitCode = await finderScoreCommand(args, withServices, (line) => console.log(line));
  },

  /** Prints a new personal API key for an account. */
  async 'api-key'(args) {
    await withServices(async (app) => {
      console.log(await apiKeyCommand(args, app.get(Writes)));
    });
  },

  /** Walks the chain of seals over everything that was logged and names the first row that does not hold. */
  async 'verify-audit'(args) {
    await withServices(async (app) => {
      process.exitCode = await verifyAuditCommand(args, app.get(Sealer), app.get(DataSource), (line) => console.log(line));
    });
  },

  /** Prints the SQL that a managed server's administrator runs once, where the owner of the database (`lintel_owner` unless named) may not create roles. */
  async 'db-roles'([owner = 'lintel_owner']) {
    console.log(`${await readFile(new URL('./platform/database/migrations/0000_roles.sql', import.meta.url), 'utf8')}
-- The owner of the database, who runs the migrations, gives the definer functions to these two.
grant lintel_gate, lintel_history to "${owner}";
-- With a password of your own, which DATABASE_URL then names: alter role lintel_app password '…';`);
  },

  /** Writes packages/schema/schema.graphql from the code; needs no database. */
  async 'emit-schema'() {
    const config = readConfig({ LINTEL_SECRET: '-'.repeat(32), DATABASE_URL: 'postgres://nobody@localhost/none' });
    const app = await createApp({ ...config, withoutDatabase: true });
    // Reads sources with the TypeScript compiler, which an installation that only runs has not.
    const { describeSchema } = await import('./platform/graphql/describe-schema.js');
    await writeFile(join(repositoryRoot, 'packages/schema/schema.graphql'), describeSchema(printSchema(app.get(GraphQLSchemaHost).schema), join(repositoryRoot, 'apps/api/src')));
    await app.close();
  },
};
