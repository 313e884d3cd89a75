import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';
import { ALLOW } from '../platform/auth/allow.js';
import { policies } from '../policies.js';
import { handlersOf } from './access/handlers.js';
import { openTestApp, type TestApp } from './test-app.js';

let t: TestApp;
beforeAll(async () => { t = await openTestApp(); });
afterAll(() => t.close());

const sources = join(fileURLToPath(new URL('..', import.meta.url)));
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const read = (name: string) => readFileSync(join(sources, name), 'utf8');

test('every query, mutation and route names its permission', () => {
  const handlers = handlersOf(t);
  expect(handlers.length).toBeGreaterThan(5);
  expect(handlers.filter(({ method }) => !Reflect.getMetadata(ALLOW, method)).map(({ name }) => name)).toEqual([]);
});

test('every field of every input is named to the whitelist, which refuses what it does not know', () => {
  const unnamed: string[] = [];
  for (const input of TypeMetadataStorage.getInputTypesMetadata()) {
    const validated = new Set(getMetadataStorage().getTargetValidationMetadatas(input.target, '', false, false).map(({ propertyName }) => propertyName));
    for (const { name } of input.properties ?? []) if (!validated.has(name)) unnamed.push(`${input.name}.${name}`);
  }
  expect(unnamed).toEqual([]);
});

test('no function is laid twice: the later file would silently replace the earlier', () => {
  const laid = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('functions') && name.endsWith('.sql'))
    .flatMap((name) => [...read(name).matchAll(/create or replace function (app\.\w+)/g)].map((match) => match[1]!));
  expect(laid.length).toBeGreaterThan(20);
  expect(laid.filter((name, at) => laid.indexOf(name) !== at)).toEqual([]);
});

test('every table has a policy table, and the database holds them', async () => {
  const tables = await t.db.rows<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_step' order by 1`);
  const covered = new Set(policies.flatMap((policy) => (policy.shape === 'root' ? [policy.table, `${policy.table}_access`] : [policy.table])));
  expect(tables.map((row) => row.name).filter((name) => !covered.has(name))).toEqual([]);
});

test('only the clock reads the time, and only the configuration reads the environment', () => {
  const late = files.filter((name) => !/^(testing|deep)\/|\/testing\//.test(name) && name !== 'platform/clock.ts' && /new Date\(\)|Date\.now\(\)/.test(read(name)));
  expect(late).toEqual([]);
  const environment = files.filter((name) => !/^(testing|deep)\/|\/testing\//.test(name) && !['platform/config.ts', 'commands.ts'].includes(name) && read(name).includes('process.env'));
  expect(environment).toEqual([]);
});
