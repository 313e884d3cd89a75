import { randomBytes } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { GraphQLSchema } from 'graphql';
import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { hashToken } from '../../../auth/actors.js';
import { Budget } from '../../../auth/budget.js';
import { AccessLog } from '../../../audit/access-log.js';
import { Clock } from '../../../clock.js';
import { type Config, CONFIG } from '../../../config.js';
import { SAFELIST, type Safelist } from '../../documents.plugin.js';
import { GraphqlModule } from '../../graphql.module.js';
import type { ReadPlan } from '../read-plan.js';
import { Reader } from '../reader.js';
import { Author, Book, LibraryResolver } from './library.js';
import { librarySql } from './library.sql.js';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; fields?: Record<string, string> } }[];
}

/** The library over a database of its own and the real GraphQL module, asked through HTTP. */
export interface Library {
  schema: GraphQLSchema;
  /** How the compiler reads each field: for breaking it on purpose. */
  plan: ReadPlan;
  /** Asks as the member A (lead) or B (administrator), or as a bad token. */
  ask(document: string, variables?: Record<string, unknown>, as?: 'A' | 'B' | 'nobody'): Promise<Answer>;
  /** Any POST to /graphql, for what is not a plain document. */
  post(body: object, headers?: Record<string, string>): Promise<{ status: number; body: string }>;
  get(query: string): Promise<{ status: number; body: string }>;
  /** How many statements were sent since the last `ask`. */
  statements(): number;
  /** The names under which they were prepared. */
  statementNames(): (string | undefined)[];
  /** How many statements each connection keeps prepared. */
  prepared(): Promise<number[]>;
  rows<Row extends object>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

interface Sent {
  name?: string;
  text?: string;
}

/** @param safelist the client's own documents by their hash */
export async function openLibrary(overrides: Partial<Config> = {}, safelist: Safelist = {}): Promise<Library> {
  const ownerUrl = process.env['LINTEL_TEST_OWNER_URL'];
  if (!ownerUrl) throw new Error('LINTEL_TEST_OWNER_URL is not set.');
  const name = `reads_${randomBytes(5).toString('hex')}`;
  const server = new Client({ connectionString: ownerUrl });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(ownerUrl);
  url.pathname = name;
  const owner = new Client({ connectionString: url.href });
  await owner.connect();
  await owner.query(librarySql(name, 'library'));
  for (const member of ['A', 'B']) await owner.query('update session set token_hash = $1 where member = $2', [hashToken(`lk_${member}`), member]);

  const runtime = new URL(url);
  runtime.username = name;
  runtime.password = 'library';
  const config = { production: false, adHocDocuments: true, ...overrides } as Config;
  const silent: Pick<AccessLog, 'note' | 'noteRead'> = { note: () => undefined, noteRead: () => undefined };
  @Global()
  @Module({ providers: [Clock, { provide: CONFIG, useValue: config }, { provide: Budget, useValue: { spend: () => Promise.resolve(0) } }, { provide: AccessLog, useValue: silent }], exports: [Clock, CONFIG, Budget, AccessLog] })
  class Frame {}
  const module = await Test.createTestingModule({
    imports: [Frame, TypeOrmModule.forRoot({ type: 'postgres', url: runtime.href, entities: [Author, Book], poolSize: 2 }), GraphqlModule],
    providers: [LibraryResolver],
  }).overrideProvider(SAFELIST).useValue(safelist).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  let sent: (string | undefined)[] = [];
  const pool = (app.get(DataSource).driver as PostgresDriver).master as Pool;
  const query = pool.query.bind(pool) as (config: Sent) => unknown;
  Object.assign(pool, { query: (config: Sent) => {
    sent.push(config.name);
    return query(config);
  } });

  const post = async (body: object, headers: Record<string, string> = {}) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: body, headers });
    return { status: answer.statusCode, body: answer.body };
  };
  return {
    schema: app.get(GraphQLSchemaHost).schema,
    plan: app.get(Reader).plan,
    async ask(query, variables, as = 'A') {
      sent = [];
      return JSON.parse((await post({ query, variables }, { authorization: `Bearer lk_${as}` })).body) as Answer;
    },
    post,
    async get(search) {
      const answer = await app.inject({ method: 'GET', url: `/graphql?${search}`, headers: { 'apollo-require-preflight': '1' } });
      return { status: answer.statusCode, body: answer.body };
    },
    statements: () => sent.length,
    statementNames: () => sent,
    async prepared() {
      const clients = await Promise.all([pool.connect(), pool.connect()]);
      const counts = await Promise.all(clients.map((client) => client.query<{ n: number }>('select count(*)::int as n from pg_prepared_statements')));
      clients.forEach((client) => client.release());
      return counts.map(({ rows }) => rows[0]!.n);
    },
    rows: async <Row extends object>(sql: string) => (await owner.query<Row>(sql)).rows,
    async close() {
      await app.close();
      await owner.end();
      await server.query(`drop database ${name} with (force)`);
      await server.query(`drop role ${name}`);
      await server.end();
    },
  };
}
