import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashToken } from '../../platform/auth/actors.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { fileUnderWay } from '../imports.js';
import type { TestApp } from '../test-app.js';
import { faultsOfRoute } from './doors.js';
import { calendar, jobs, mails, routes } from './expected-answers.js';
import { type Neighbours, openNeighbours } from './neighbours.js';

let t: TestApp;
let n: Neighbours;

beforeAll(async () => { ({ t, n } = await openNeighbours()); }, 120_000);
afterAll(() => t.close());

const sources = fileURLToPath(new URL('../..', import.meta.url));
const code = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => /^(features|platform)\/.*\.ts$/.test(name) && !name.endsWith('.test.ts')).map((name) => readFileSync(join(sources, name), 'utf8')).join('\n');
const split = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => text.split(' ').filter(Boolean)))].sort();

/** What the router answers, but for GraphQL itself, whose fields have rows of their own. */
function routed(): string[] {
  const found: string[] = [];
  const at: string[] = [];
  for (const line of t.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, path, methods] = /^([\s│├└─]*)(\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    if (path === undefined) continue;
    const depth = indent!.length / 4 - 1;
    at.splice(depth, at.length, path);
    for (const method of methods?.split(', ') ?? []) if (method !== 'HEAD' && method !== 'OPTIONS') found.push(`${method} ${at.slice(0, depth + 1).join('')}`);
  }
  return found.filter((route) => !route.includes('/graphql')).sort();
}

test('every route has its row, and no row is for a route that is gone', () => {
  expect(routed()).toEqual(Object.keys(routes).sort());
});

test('a route lets in the roles that were written down; without a session it refuses, and a link is asked for its token', async () => {
  const wrong: string[] = [];
  const people = [n.stranger.admin, n.stranger.lead, n.stranger.organiser, n.stranger.board];
  for (const [route, audience] of Object.entries(routes)) wrong.push(...await faultsOfRoute(t, people, route, audience));
  expect(wrong).toEqual([]);
});

test('every job and every key of its payload has its row; a payload carries ids and days, never a word that somebody wrote', async () => {
  await fileUnderWay(t, n.a.lead);
  await n.a.admin.get('mutation { fetchRegisters(input: {}) { activityId } }');
  expect([...Object.keys(t.app.get(Tasks).list), 'send_mail'].sort()).toEqual(Object.keys(jobs).sort());
  // A link whose time is over, whose holder asks for the question to be put again.
  const old = 'B'.repeat(43);
  await t.db.rows(`insert into link_token (token_hash, purpose, member_id, root_id, subject_id, expires_at) select $1, 'CONNECTOR_ANSWER', asker_member_id, id, id, now() - interval '1 day' from introduction limit 1`, [hashToken(old)]);
  await t.app.inject({ method: 'POST', url: `/i/${old}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'act=AGAIN' });
  const queued = await t.db.rows<{ name: string; payload: Record<string, string> }>('select task_identifier as name, payload from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id'
    .replace('task_identifier', 'k.identifier'));
  const keys = new Map<string, Set<string>>();
  const words: string[] = [];
  for (const { name, payload } of queued) {
    for (const [key, value] of Object.entries(payload)) {
      keys.set(name, (keys.get(name) ?? new Set()).add(key));
      if (!/^([0-9a-f-]{36}|\d{4}-\d\d-\d\d|[A-Z_]+)$/.test(value)) words.push(`${name}.${key}: ${value}`);
    }
  }
  expect(Object.fromEntries([...keys].map(([name, found]) => [name, [...found].sort()]))).toEqual(Object.fromEntries(Object.entries(jobs).filter(([, text]) => text).map(([name, text]) => [name, split([text])])));
  expect(words).toEqual([]);
});

test('every kind of mail has its row, and each mail stands in the outbox of the member that keeps it alone', async () => {
  const reasons = /export type MailReason = ([^;]+);/.exec(code)![1]!.match(/\w+/g)!.map((reason) => `ROUNDTABLE_${reason}`);
  const written = [...new Set([...reasons, ...code.match(/INTRODUCTION(_[A-Z]+)?(?=', subjectKind)|'INTRODUCTION_(ASK|REMINDER|ANSWER|OUTCOME|RESULT)'/g)!.map((kind) => kind.replaceAll("'", ''))])];
  expect(written.sort()).toEqual(Object.keys(mails).sort());
  const kept = await t.db.rows<{ kind: string; member_id: string; asker: string | null; connector: string | null; convenor: string | null }>(`select m.kind, m.member_id, i.asker_member_id as asker, i.connector_member_id as connector, r.convenor_member_id as convenor
    from outbox_mail m left join introduction i on i.id = m.subject_id left join invitation g on g.id = m.subject_id left join roundtable r on r.id = g.root_id where m.kind <> 'TEST'`);
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter((mail) => mail.member_id !== mail[mails[mail.kind]!.keptBy])).toEqual([]);
});

test('a calendar entry has the properties that were written down and no others', async () => {
  const entries = await t.db.rows<{ calendar: string }>('select calendar from outbox_mail where calendar is not null');
  const found = new Set(entries.flatMap(({ calendar: text }) => [...text.replaceAll('\r\n ', '').matchAll(/^([A-Z-]+)[:;]/gm)].map(([, name]) => name!)).filter((name) => name !== 'BEGIN' && name !== 'END'));
  expect([...found].sort()).toEqual(split(calendar));
});
