import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openScene } from '../../testing/introductions.js';
import type { SignedIn } from '../../testing/test-app.js';

const s = await openScene();
const { t, ruth, imogen, stranger } = s;

const POOLS = '{ askPools { target { name } asks { askerName askerMember about } } }';
const POOL = 'mutation ($input: PoolAsksInput!) { poolAsks(input: $input) { introduction { id state pooledWith message } } }';
type Pools = { askPools: { target: { name: string }; asks: { askerName: string }[] }[] };
const pools = async (who: SignedIn) => (await who.get<Pools>(POOLS)).askPools.map(({ target, asks }) => [target.name, ...asks.map(({ askerName }) => askerName)]);
const word = async (who = ruth, name = 'Yusuf Armitage') =>
  (await who.get<{ introductionAdvice: { approached: string; waitUntil: string | null } }>('query ($id: ID!) { introductionAdvice(targetPersonId: $id) { approached waitUntil } }', { id: s.person[name] })).introductionAdvice;

test('a convenor sees asks only where two organisations agreed, and of no other ask that it is there', async () => {
  expect(await pools(imogen)).toEqual([]);
  await s.ask('Imogen Reeve', ruth, 'Yusuf Armitage', { mayPool: true });
  await s.ask('Olwen Prys', s.priya, 'Yusuf Armitage', { mayPool: true }); // the same organisation
  expect(await pools(imogen)).toEqual([]);
  const silent = await s.ask('Imogen Reeve', stranger, 'Yusuf Armitage');
  expect(await pools(imogen)).toEqual([]);
  await stranger.get('mutation ($input: AllowPoolingInput!) { allowPooling(input: $input) { activityId } }', { input: { ...(await s.at(silent)), allowed: true } });
  expect(await t.statements(() => pools(imogen))).toBe(1);
  expect(await pools(imogen)).toEqual([['Yusuf Armitage', 'Ruth Adeyemi', 'Priya Nair', 'Idris Hale']]);
  for (const other of [ruth, stranger]) expect(await pools(other)).toEqual([]);
});

test('pooled asks leave in one mail to all of them, whoever was asked first is out of it, and what did not agree stays as it was', async () => {
  const first = await s.ask('Olwen Prys', ruth, 'Yusuf Armitage', { mayPool: true });
  const oldLink = await s.linkTo(first);
  const second = await s.ask('Ruth Adeyemi', stranger, 'Yusuf Armitage', { mayPool: true });
  const apart = await s.ask('Imogen Reeve', s.priya, 'Yusuf Armitage');
  const { poolAsks } = await imogen.get<{ poolAsks: { introduction: { id: string; state: string; pooledWith: number; message: string } } }>(POOL, { input: { targetPersonId: s.person['Yusuf Armitage'] } });
  expect(poolAsks.introduction).toMatchObject({ id: first, state: 'ACCEPTED', pooledWith: 1 });
  expect(poolAsks.introduction.message).toContain('2 organisations asked to meet you');
  expect((await s.get(oldLink)).statusCode).toBe(404);
  expect((await s.row(apart))).toMatchObject({ state: 'ASKED', pool_id: null });
  expect((await ruth.ask('query ($id: ID!) { introduction(id: $id) { id } }', { id: second })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');

  await imogen.get('mutation ($input: SendIntroductionInput!) { sendIntroduction(input: $input) { activityId } }', { input: { ...(await s.at(second)), message: 'Yusuf, Ruth, Idris: one table?' } });
  const [mail, ...more] = [...(await s.post(first)), ...(await s.post(second))];
  expect(more).toEqual([]);
  expect(mail!.to?.map(({ address }) => address)).toEqual(['yusuf@pennine.example']);
  expect(mail!.cc?.map(({ name }) => name)).toEqual(['Ruth Adeyemi', 'Idris Hale']);
  expect(mail!.replyTo).toHaveLength(3);
  expect([(await s.row(first)).state, (await s.row(second)).state]).toEqual(['MADE', 'MADE']);
});

test('only a convenor pools, and not what has been answered or taken back meanwhile', async () => {
  await s.ask('Imogen Reeve', ruth, 'Yusuf Armitage', { mayPool: true });
  const other = await s.ask('Imogen Reeve', stranger, 'Yusuf Armitage', { mayPool: true });
  const input = { targetPersonId: s.person['Yusuf Armitage'] };
  expect((await ruth.ask(POOL, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await imogen.ask(POOL, { input: { targetPersonId: randomUUID() } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await stranger.get('mutation ($input: IntroductionVersionInput!) { withdrawIntroduction(input: $input) { activityId } }', { input: await s.at(other) });
  expect((await imogen.ask(POOL, { input })).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test('the register says none, once, several, whoever asked; asks in one pool are one; a no does not count; several suggest the next quarter', async () => {
  await t.db.rows('update introduction set asked_at = asked_at - interval \'200 days\'');
  expect(await word()).toEqual({ approached: 'NONE', waitUntil: null });
  await s.ask('Imogen Reeve', ruth, 'Yusuf Armitage', { mayPool: true });
  expect([await word(), await word(stranger)]).toEqual(Array(2).fill({ approached: 'ONCE', waitUntil: null }));
  const second = await s.ask('Imogen Reeve', stranger, 'Yusuf Armitage', { mayPool: true });
  const { waitUntil } = await word();
  const today = t.clock.today();
  expect(waitUntil! > today && waitUntil!.slice(5)).toMatch(/^(01|04|07|10)-01$/);
  expect(await word()).toEqual({ approached: 'SEVERAL', waitUntil });
  await t.db.rows(`update introduction set state = 'DECLINED' where id = $1`, [second]);
  expect((await word()).approached).toBe('ONCE');
  await t.db.rows(`update introduction set state = 'ASKED' where id = $1`, [second]);
  await imogen.get(POOL, { input: { targetPersonId: s.person['Yusuf Armitage'] } });
  expect((await word()).approached).toBe('ONCE');
});
