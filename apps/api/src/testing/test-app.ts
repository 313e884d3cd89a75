import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { createApp } from '../create-app.js';
import { createMember, createUser, type NewMember } from '../features/members/create-accounts.js';
import { Actors, hashToken } from '../platform/auth/actors.js';
import type { Actor } from '../platform/auth/actor.js';
import { Passwords } from '../platform/auth/passwords.js';
import type { Caller } from '../platform/auth/caller.js';
import type { Role } from '../platform/auth/permissions.js';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Writes } from '../platform/database/writes.js';
import { cloneDatabase, type TestDatabase } from './database.js';

/** An answer of /graphql. `errors[0].extensions.code` is one of the table in platform/errors.ts. */
export interface Answer<Data = Record<string, never>> {
  data: Data;
  errors?: { message: string; extensions: { code: string; ref: string; fields?: Record<string, string>; conflict?: { changedBy: string; changedAt: string; version: number; current: Record<string, unknown> } } }[];
}

/** Somebody signed in, with a browser's headers. */
export interface SignedIn {
  userId: string;
  memberId: string;
  actor: Actor;
  cookie: string;
  /** A caller for services, with a fresh idempotency key each time it is asked. */
  caller(): Caller;
  /** Sends a document; a mutation gets a fresh Idempotency-Key unless one is given. */
  ask<Data>(document: string, variables?: Record<string, unknown>, key?: string): Promise<Answer<Data>>;
  /** As `ask`, but throws on errors and gives the data alone. */
  get<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
}

export interface TestApp {
  app: NestFastifyApplication;
  db: TestDatabase;
  clock: Clock;
  member(member: NewMember): Promise<string>;
  /** Makes a user with this role and signs them in. */
  signIn(memberId: string, role: `${Role}`, name?: string): Promise<SignedIn>;
  /** How many statements reached PostgreSQL while `work` ran. */
  statements(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export const testConfig = (databaseUrl: string): Config => ({
  production: false, withoutDatabase: false, databaseUrl, databaseOwnerUrl: null, runtimePassword: null, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4400',
  webDist: null, secret: 'a secret that is long enough for tests', smtpUrl: null, odsUrl: 'http://127.0.0.1:9/ORD/2-0-0', mailFrom: 'lintel@localhost', inbound: { port: 0, host: '127.0.0.1', domain: 'in.lintel.example' }, demo: true, adHocDocuments: true, trustProxyHops: 0, limitFactor: 1000, poolSize: 8, statementTimeout: 20_000,
});

/** The whole product on a database of its own. Close it in `afterAll`. */
export const openTestApp = async (overrides: Partial<Config> = {}): Promise<TestApp> => openTestAppOn(await cloneDatabase(), overrides);

/** The whole product on this database, which closing drops. */
export async function openTestAppOn(db: TestDatabase, overrides: Partial<Config> = {}): Promise<TestApp> {
  const app = await createApp({ ...testConfig(db.runtimeUrl), ...overrides });
  const writes = app.get(Writes);
  const pool = (app.get(DataSource).driver as PostgresDriver).master as Pool;
  let sent = 0;
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  Object.assign(pool, { query: (...args: unknown[]) => {
    const [first] = args as [string | { text?: string }];
    if (!(typeof first === 'string' ? first : first.text)?.match(/app\.(touch_session|spend)\b|into access_log/)) sent += 1;
    return query(...args);
  } });
  let made = 0;

  return {
    app, db, clock: app.get(Clock),
    member: (member) => createMember(writes, member),
    async signIn(memberId, role, name = `Person ${(made += 1)}`) {
      const userId = await createUser(writes, app.get(Passwords), { memberId, role: role as Role, name, email: `${randomUUID()}@test.example`, password: null });
      const token = await app.get(Actors).open(userId, memberId);
      const actor: Actor = { kind: 'SESSION', tokenHash: hashToken(token), userId, memberId, role };
      const cookie = `lintel_session=${token}`;
      const ask = async <Data>(document: string, variables: Record<string, unknown> = {}, key: string = randomUUID()): Promise<Answer<Data>> => {
        const answer = await app.inject({
          method: 'POST', url: '/graphql', payload: { query: document, variables },
          headers: { cookie, 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': key },
        });
        return answer.json<Answer<Data>>();
      };
      return {
        userId, memberId, actor, cookie, ask,
        caller: () => ({ actor, idempotencyKey: randomUUID() }),
        async get<Data>(document: string, variables?: Record<string, unknown>): Promise<Data> {
          const { data, errors } = await ask<Data>(document, variables);
          if (errors) throw new Error(JSON.stringify(errors));
          return data;
        },
      };
    },
    async statements(work) {
      const before = sent;
      await work();
      return sent - before;
    },
    async close() {
      await app.close();
      await db.drop();
    },
  };
}
