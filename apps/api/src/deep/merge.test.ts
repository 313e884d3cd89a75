import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MergeService } from '../features/merge/merge.service.js';
import type { RecordKind } from '../features/merge/record-merge.entity.js';
import { UnmergeService } from '../features/merge/unmerge.service.js';
import type { Random } from '../platform/graphql/read/testing/random-documents.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';
import { patience, report, type Tries, tries } from './deep.js';
import { MergeWorld, type Pair, type Snapshot } from './merge-world.js';

let t: TestApp;
let world: MergeWorld;
beforeAll(async () => {
  t = await openTestApp();
  world = await MergeWorld.open(t);
}, patience);
afterAll(async () => {
  await world.close();
  await t.close();
});

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
/** Of these tables every row of the record that goes moves: none has anything in the way. */
const alwaysMoves = new Set(['note', 'task', 'person_topic', 'capture', 'finder_correction', 'introduction', 'post', 'organisation_identifier', 'contribution', 'interaction', 'hub']);
/** Rows that this pair does not touch are nobody's concern here. */
const wider = (before: readonly Set<string>[], after: readonly Set<string>[], besides: ReadonlySet<string>) =>
  after.flatMap((seen, actor) => [...seen].filter((key) => !before[actor]!.has(key) && !besides.has(key)).map((key) => `actor ${actor} now sees ${key}`));

const versionOf = async (table: string, id: string) => (await t.db.rows<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;

async function merge({ kind, keep, away }: Pair, random: Random): Promise<string> {
  const table = kind.toLowerCase();
  const fields = await t.db.rows<{ key: string }>('select key from app.merge_fields($1, $2, $3)', [kind, keep, away]);
  const { result } = await t.app.get(MergeService).mergeRecords(world.ada.caller(), {
    kind: kind as RecordKind, keepId: keep, awayId: away, keepVersion: await versionOf(table, keep), awayVersion: await versionOf(table, away),
    ...(random() < 0.7 && { take: fields.map(({ key }) => key).filter(() => random() < 0.5) }),
  });
  return result.id;
}

/** What somebody may do meanwhile: edit what moved, edit the record that stayed, add to it, take something away. */
async function edit({ kind, keep }: Pair, rows: Snapshot, random: Random): Promise<void> {
  const words: Record<string, string> = { note: 'text', task: 'title', post: 'title', person: 'name', organisation: 'town', tie: 'evidence', person_detail: 'email', capture: 'text', organisation_name: 'name', invitation: 'name', person_topic: 'statement' };
  for (const key of rows.keys()) {
    const [table, id] = key.split(' ') as [string, string];
    if (random() < 0.25 && words[table]) await t.db.rows(`update ${table} set ${words[table]} = 'Edited since', version = version + 1 where id = $1`, [id]);
    else if (random() < 0.1 && ['tie', 'interaction_person', 'person_topic', 'organisation_place'].includes(table)) await t.db.rows(`delete from ${table} where id = $1`, [id]);
    else if (random() < 0.1 && table === 'appointment') await t.db.rows(`update appointment set is_primary = not is_primary, version = version + 1 where id = $1`, [id]);
    else if (random() < 0.2 && table === 'organisation_identifier') await t.db.rows(`update organisation_identifier set valid_to = '2026-01-05', version = version + 1 where id = $1`, [id]);
  }
  const about = kind === 'PERSON' ? { person_id: keep } : { organisation_id: keep };
  for (const by of [world.ada, world.bea]) if (random() < 0.5) await world.put('note', { member_id: by.memberId, author_id: by.userId, layer: 'MINE', text: 'Added since', ...about });
}

/** The rows as they must stand once apart: column by column, what somebody changed since, else what stood before the merge. */
function expected(before: Snapshot, merged: Snapshot, edited: Snapshot): Snapshot {
  const due: Snapshot = new Map();
  for (const [key, now] of edited) {
    const [was, did] = [before.get(key), merged.get(key)];
    if (!was && did && same(did, now)) continue; // the merge made it, and nobody has touched it
    due.set(key, !was || !did ? now : Object.fromEntries(Object.keys(now).map((column) => [column, same(did[column], now[column]) ? was[column] : now[column]])));
  }
  return due;
}

async function once(random: Random, kind?: Pair['kind']): Promise<string[]> {
  const pair = await world.pair(random, kind);
  await world.settle();
  const [before, sawBefore] = [await world.snapshot(pair), await world.seen()];
  const id = await merge(pair, random);
  await world.settle();
  const [merged, sawMerged] = [await world.snapshot(pair, before.keys()), await world.seen()];
  const faults = wider(sawBefore, sawMerged, new Set([...merged.keys()].filter((key) => !before.has(key))));
  for (const [key, cells] of merged) {
    if (alwaysMoves.has(key.split(' ')[0]!) && Object.values(cells).includes(pair.away)) faults.push(`${key} was left behind`);
    const was = before.get(key);
    for (const column of ['member_id', 'author_id', 'layer', 'text', 'by_user_id'] as const) if (was && !same(was[column], cells[column])) faults.push(`${key} changed its ${column}`);
  }
  await edit(pair, merged, random);
  const [edited, sawEdited] = [await world.snapshot(pair, merged.keys()), await world.seen()];
  await t.app.get(UnmergeService).unmergeRecords(world.bea.caller(), { id, version: await versionOf('record_merge', id) });
  const [apart, sawApart] = [await world.snapshot(pair, edited.keys()), await world.seen()];
  faults.push(...wider(sawBefore.map((seen, actor) => new Set([...seen, ...sawEdited[actor]!])), sawApart, new Set()));
  const due = expected(before, merged, edited);
  for (const [key, cells] of due) {
    const now = apart.get(key);
    if (!now) faults.push(`${key} is gone`);
    else for (const column of Object.keys(cells)) if (!same(cells[column], now[column])) faults.push(`${key}.${column} is ${JSON.stringify(now[column])}, not ${JSON.stringify(cells[column])}`);
  }
  for (const key of apart.keys()) if (!due.has(key)) faults.push(`${key} is still there`);
  if (pair.kind === 'PERSON') faults.push(...(await unsettled(pair)));
  return faults;
}

/** Acquaintances that do not agree with what stands behind them. */
async function unsettled({ keep, away, friend }: Pair): Promise<string[]> {
  const read = () => t.db.rows<{ row: string }>('select to_jsonb(q)::text as row from acquaintance q where $1 in (a_id, b_id) or $2 in (a_id, b_id) order by id', [keep, away]);
  const was = await read();
  await t.db.rows(`select app.settle_acquaintances(m.id, array[$1::uuid, $2::uuid], array[$1::uuid, $2::uuid, $3::uuid]) from member m`, [keep, away, friend]);
  return same(was, await read()) ? [] : ['acquaintances do not agree with their evidence'];
}

async function run(count: Tries): Promise<{ runs: number; faults: string[] }> {
  const faults: string[] = [];
  const runs = await tries(count, async (n, random) => {
    if (faults.length < 5) faults.push(...(await once(random)).map((fault) => `run ${n}: ${fault}`));
  });
  return { runs, faults };
}

const source = async (name: string) => (await t.db.rows<{ def: string }>(`select pg_get_functiondef(oid) as def from pg_proc where proname = $1 and pronamespace = 'app'::regnamespace`, [name]))[0]!.def;
/** Plants a fault in a function, counts what it is found by, and takes it out again. */
async function planted(kind: Pair['kind'], name: string, from: string, to: string, count: Tries): Promise<string> {
  const sound = await source(name);
  if (!sound.includes(from)) throw new Error(`${name} says this no more: ${from}`);
  await t.db.rows(sound.replaceAll(from, to));
  let runs = 0;
  let first: string | null = null;
  await tries(count, async (_, random) => {
    if (first) return;
    runs += 1;
    [first = null] = await once(random, kind);
  });
  await t.db.rows(sound);
  if (!first) throw new Error(`The control found nothing in ${runs} runs.`);
  return `found by run ${runs}`;
}

test('merge, edit, unmerge: no row is lost or left behind, nobody sees more than before, and later edits stand', async () => {
  const { runs, faults } = await run({ few: 4, asked: 1000 });
  expect(faults).toEqual([]);
  const control = { few: 40, asked: 40, untimed: true };
  const found = [
    `parties moved whatever that shows: ${await planted('ORGANISATION', 'would_widen', 'else false end', 'else false end and false', control)}`,
    `columns put back whoever changed them since: ${await planted('PERSON', 'unmerge', 'where live -> k is not distinct from step.after -> k;', 'where true;', control)}`,
    `notes forgotten: ${await planted('PERSON', 'merge_parts', `'note', 'person_id', true`, `'note', 'person_id', false`, control)}`,
  ];
  report({
    experiment: 'merge, edits, unmerge', asked: '1,000 random runs: no orphan, nobody sees more than before, later edits stand',
    reached: `${runs} runs over people and organisations of two members, read by four actors: ${faults.length} faults`, control: found.join('; '),
  });
}, patience);
