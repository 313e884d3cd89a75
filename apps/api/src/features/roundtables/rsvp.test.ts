import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import ical from 'node-ical';
import pg from 'pg';
import { addRoundtable, type WrittenTo } from '../../testing/roundtable.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import type { CreateRoundtableInput } from './roundtable.inputs.js';
import { Needs } from './needs.service.js';
import { RoundtableFormat, RoundtableRule } from './roundtable.types.js';
import { RoundtablesService } from './roundtables.service.js';

let t: TestApp;
let imogen: SignedIn;

beforeAll(async () => {
  t = await openTestApp({ trustProxyHops: 1 });
  imogen = await t.signIn(await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' }), 'EVENT_ORGANISER', 'Imogen Sayle');
});
afterAll(() => t.close());

let address = 0;
const get = (path: string) => t.app.inject({ method: 'GET', url: path });
/** Each answer comes from another address unless told: the limit is a page's own test. */
const post = (token: string, form: Record<string, string>, from = `10.0.${(address += 1) >> 8}.${address & 255}`) =>
  t.app.inject({ method: 'POST', url: `/r/${token}`, payload: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from } });

async function oneGuest(input: Partial<CreateRoundtableInput> = {}): Promise<{ id: string; guest: WrittenTo }> {
  const { id, guests } = await addRoundtable(t, imogen, input, [{ name: 'Yusuf Armitage', type: 'ICB', email: `yusuf${(address += 1)}@test.example` }]);
  return { id, guest: guests[0]! };
}
const stateOf = async (id: string): Promise<string> => (await t.db.rows<{ state: string }>('select state from invitation where id = $1', [id]))[0]!.state;

test('the page shows and never acts, under headers that keep the link private, in 30 kB', async () => {
  const { guest } = await oneGuest({ purpose: 'Where can people go <b>after</b> hospital?' });
  const page = await get(`/r/${guest.token}?answer=yes`);
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' });
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
  expect(Buffer.byteLength(page.body)).toBeLessThan(30_000);
  expect(page.body).toContain('where can people go &lt;b&gt;after&lt;/b&gt; hospital?');
  expect(page.body).not.toMatch(/<script|src=|@import|url\(/);
  expect(await stateOf(guest.id)).toBe('SENT');
});

test('yes takes a seat, keeps needs apart, and can be changed with the same link', async () => {
  const { id, guest } = await oneGuest({ format: RoundtableFormat.HYBRID });
  const answered = await post(guest.token, { answer: 'yes', joining: 'ONLINE', needs: 'No nuts' });
  expect([answered.statusCode, answered.headers['location']]).toEqual([303, `/r/${guest.token}`]);
  expect((await get(`/r/${guest.token}`)).body).toMatch(/You have a seat\.<\/strong> You join online[\s\S]*No nuts/);
  expect(await t.db.rows('select needs, delete_on::text from invitation_need where invitation_id = $1', [guest.id])).toEqual([{ needs: 'No nuts', delete_on: '2031-01-02' }]);
  expect((await get(`/r/${guest.token}?change=1`)).body).toContain('value="No nuts"');
  await post(guest.token, { answer: 'no' });
  expect((await get(`/r/${guest.token}`)).body).toContain('You said that you cannot come');
  expect(await t.db.rows('select taken from roundtable_seats where root_id = $1', [id])).toEqual([{ taken: 0 }]);
  expect(await t.db.rows('select 1 from invitation_need where invitation_id = $1', [guest.id])).toEqual([]);
});

test('needs go thirty days after the event, and leave no history', async () => {
  const { id, guest } = await oneGuest();
  await post(guest.token, { answer: 'yes', needs: 'A chair with arms' });
  const needs = t.app.get(Needs);
  await needs.forget(id);
  expect(await t.db.rows('select 1 from invitation_need where root_id = $1', [id])).toHaveLength(1);
  expect(await t.db.rows(`select run_at::date::text as on from graphile_worker.jobs where task_identifier = 'roundtable_forget_needs' order by id desc limit 1`)).toEqual([{ on: '2031-01-02' }]);
  t.clock.set(new Date('2031-01-02T06:00:00Z'));
  await needs.forget(id);
  t.clock.set(null);
  expect(await t.db.rows('select 1 from invitation_need where root_id = $1', [id])).toEqual([]);
  expect(await t.db.rows(`select to_regclass('hist.invitation_need') as history`)).toEqual([{ history: null }]);
});

test('a form that needs correcting comes back as typed, with a summary that leads to the fields', async () => {
  const { guest } = await oneGuest();
  const page = await post(guest.token, { answer: 'else', name: '<img src=x onerror=alert(1)>', email: 'not an address' });
  expect(page.statusCode).toBe(422);
  expect(page.body).toContain('<a href="#email">');
  expect(page.body).toContain('value="&lt;img src=x onerror=alert(1)&gt;"');
  expect((await post(guest.token, {})).body).toContain('Choose one of the three answers.');
  expect((await post(guest.token, { answer: 'else', name: 'Liam\u0000', email: 'liam@test.example' })).statusCode).toBe(422);
  expect(await stateOf(guest.id)).toBe('SENT');
  await post(guest.token, { answer: 'else', name: 'Liam Sugden', email: 'liam@test.example' });
  expect((await get(`/r/${guest.token}`)).body).toContain('You would like to send Liam Sugden');
});

test('"not me" stops the writing and ends the link', async () => {
  const { guest } = await oneGuest();
  expect((await post(guest.token, { answer: 'not-me' })).body).toContain('We will stop writing to you');
  expect(await t.db.rows('select state, email from invitation where id = $1', [guest.id])).toEqual([{ state: 'WITHDRAWN', email: null }]);
  expect((await get(`/r/${guest.token}`)).statusCode).toBe(404);
});

test('a link that is altered, unknown or over says so in one way, and offers a way on', async () => {
  const { guest } = await oneGuest();
  const altered = await get(`/r/${guest.token.slice(0, -1)}${guest.token.endsWith('A') ? 'B' : 'A'}`);
  const unknown = await get('/r/nonsense');
  await t.db.rows(`update link_token set expires_at = now() where subject_id = $1`, [guest.id]);
  const over = await get(`/r/${guest.token}`);
  expect([altered.statusCode, unknown.statusCode, over.statusCode]).toEqual([404, 404, 404]);
  expect(new Set([altered.body, unknown.body, over.body]).size).toBe(1);
  expect(over.body).toContain('reply to that mail');
});

test('answers close after the last day, when the event is cancelled, and once it has taken place', async () => {
  const { id, guest } = await oneGuest({ answerBy: '2030-11-30' });
  t.clock.set(new Date('2030-12-01T12:00:00Z'));
  const late = await post(guest.token, { answer: 'yes' });
  expect([late.statusCode, late.body.includes('Answers closed on Saturday 30 November.')]).toEqual([409, true]);
  t.clock.set(null);
  await t.app.get(RoundtablesService).cancel(imogen.caller(), { id, version: 1 });
  expect((await get(`/r/${guest.token}`)).body).toContain('This event has been cancelled.');
  expect((await post(guest.token, { answer: 'yes' })).statusCode).toBe(409);
  expect(await stateOf(guest.id)).toBe('SENT');
});

test('a link reaches its own invitation and nothing beside it', async () => {
  const { guests } = await addRoundtable(t, imogen, {}, [{ name: 'One Guest', type: 'ICB', email: 'one@test.example' }, { name: 'Other Guest', type: 'ICB', email: 'other@test.example' }]);
  const pages = await Promise.all(guests.map((guest) => get(`/r/${guest.token}`)));
  for (const [nth, page] of pages.entries()) expect(page.body).not.toContain(nth === 0 && page.body.includes('One Guest') ? 'Other Guest' : 'nobody of this name');
  expect(pages.filter((page) => page.body.includes('One Guest')).length).toBe(1);
  const { token } = guests[0]!;
  const runtime = new pg.Client({ connectionString: t.db.runtimeUrl });
  await runtime.connect();
  const { createHash } = await import('node:crypto');
  await runtime.query('begin');
  await runtime.query(`select app.enter_link($1, 'RSVP')`, [createHash('sha256').update(token).digest('hex')]);
  expect((await runtime.query('select id from invitation')).rows).toEqual([{ id: guests[0]!.id }]);
  expect((await runtime.query(`update invitation set state = 'ACCEPTED' where id <> $1`, [guests[0]!.id])).rowCount).toBe(0);
  expect((await runtime.query('select 1 from roundtable')).rowCount).toBe(1);
  expect((await runtime.query('select 1 from capture')).rowCount).toBe(0);
  await runtime.query('rollback');
  await runtime.end();
});

test('the twenty-first answer of a minute from one address is asked to wait', async () => {
  const { guest } = await oneGuest();
  const codes: number[] = [];
  for (let n = 0; n < 21; n += 1) codes.push((await post(guest.token, { answer: 'no' }, '192.0.2.7')).statusCode);
  expect(codes.slice(0, 20).every((code) => code === 303)).toBe(true);
  expect(codes[20]).toBe(429);
});

test('the calendar file is offered once there is a seat, and shows names of guests to nobody', async () => {
  const { guest } = await oneGuest({ on: '2030-07-03', rule: RoundtableRule.CHATHAM_HOUSE });
  expect((await get(`/r/${guest.token}/invitation.ics`)).statusCode).toBe(404);
  await post(guest.token, { answer: 'yes' });
  const file = await get(`/r/${guest.token}/invitation.ics`);
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8; method=REQUEST');
  const event = Object.values(ical.sync.parseICS(file.body)).find((part) => part?.type === 'VEVENT');
  expect(event).toMatchObject({ summary: 'Homes for safe discharge', start: new Date('2030-07-03T09:00:00Z') });
});

test('200 answers at once over HTTP on 20 seats: exactly 20 have one and 180 wait; a count-then-insert oversells', async () => {
  const guests = Array.from({ length: 200 }, (_, n) => ({ name: `Guest ${n}`, type: 'NHS_TRUST' as const, email: `crowd${n}@test.example` }));
  const { id, guests: invited } = await addRoundtable(t, imogen, { capacity: 20 }, guests);
  await t.app.listen(0, '127.0.0.1');
  const { port } = t.app.getHttpServer().address() as AddressInfo;
  const codes = await Promise.all(invited.map(async ({ token }, n) => {
    const answer = await fetch(`http://127.0.0.1:${port}/r/${token}`, { method: 'POST', body: new URLSearchParams({ answer: 'yes' }), redirect: 'manual', headers: { 'x-forwarded-for': `10.1.0.${n}` } });
    return answer.status;
  }));
  expect(new Set(codes)).toEqual(new Set([303]));
  expect(await t.db.rows('select state, count(*)::int as n from invitation where root_id = $1 group by state order by state', [id])).toEqual([{ state: 'ACCEPTED', n: 20 }, { state: 'WAITING', n: 180 }]);
  expect(await t.db.rows('select capacity, taken from roundtable_seats where root_id = $1', [id])).toEqual([{ capacity: 20, taken: 20 }]);
  expect(await countThenInsert()).toBeGreaterThan(20);
}, 120_000);

/**
 * The control: what an implementation without the guarded statement sells of 20 seats to the same crowd. Eight guests at
 * a time count before any of the eight takes a seat, as eight requests at once may.
 */
async function countThenInsert(): Promise<number> {
  await t.db.rows('create table control_seat (n integer)');
  const pool = new pg.Pool({ connectionString: t.db.ownerUrl, max: 8 });
  const taken = async () => (await pool.query<{ taken: number }>('select count(*)::int as taken from control_seat')).rows[0]!.taken;
  for (let guest = 0; guest < 200; guest += 8) {
    const counted = await Promise.all(Array.from({ length: 8 }, taken));
    await Promise.all(counted.map(async (seats, n) => seats < 20 && pool.query('insert into control_seat values ($1)', [guest + n])));
  }
  const sold = await taken();
  await pool.end();
  return sold;
}
