import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import nodemailer from 'nodemailer';
import { openSmtpDoor } from '../../platform/mail/smtp-door.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

const TODAY = '2026-11-25';
let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let door: { port: number; close(): Promise<void> };
let address: string;
let ada: string;
let leadEmail: string;

beforeAll(async () => {
  t = await openTestApp();
  door = (await openSmtpDoor(t.app))!;
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'EVENT_ORGANISER');
  board = await t.signIn(member, 'BOARD_MEMBER');
  t.clock.set(new Date(`${TODAY}T10:00:00Z`));
  ada = (await lead.get<{ createPerson: { person: { id: string } } }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
    { input: { name: 'Ada Marsh', detail: { email: 'Ada.Marsh@nhs.example', lawfulBasis: 'legitimate interests', source: 'met' } } })).createPerson.person.id;
  leadEmail = (await t.db.rows<{ email: string }>('select email from user_account where id = $1', [lead.userId]))[0]!.email;
});
afterAll(async () => {
  await door.close();
  await t.close();
});
beforeEach(async () => {
  await t.db.rows('delete from rate_limit');
  await clear();
  address ??= await newAddress();
});

/** The clock stands still, so that one mail is not later than another. */
const clear = () => t.db.rows(`update forwarded_mail set state = 'DISCARDED' where state = 'WAITING'`);

const newAddress = async (who = lead) => (await who.get<{ newMailAddress: { mailAddress: { address: string } } }>('mutation { newMailAddress { mailAddress { address } activityId } }')).newMailAddress.mailAddress.address;

interface Mail { id: string; version: number; forwardedBy: string; isFromYou: boolean; fromName: string; fromAddress: string; direction: string; sentOn: string; subject: string; body: string; moreParticipants: number; dropped: string[]; isAutomatic: boolean; people: { id: string; name: string }[]; unknown: { name: string; address: string }[] }
const MAILS = `{ forwardedMails { items { id version forwardedBy isFromYou fromName fromAddress direction sentOn subject body moreParticipants dropped isAutomatic people { id name } unknown { name address } } totalCount } }`;
const mails = async (who = lead) => (await who.get<{ forwardedMails: { items: Mail[] } }>(MAILS)).forwardedMails.items;

/** Sends a mail over SMTP; resolves to the server's last word, whether a yes or a no. */
async function send(raw: string | Buffer, { from = leadEmail, to = [address] }: { from?: string; to?: string[] } = {}): Promise<string> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
  try {
    return (await transport.sendMail({ envelope: { from, to }, raw })).response;
  } catch (error) {
    return (error as { response?: string }).response ?? (error as Error).message;
  } finally {
    transport.close();
  }
}

let nth = 0;
const mail = (headers: Record<string, string>, body = 'Hello') =>
  `${Object.entries({ From: `Ruth <${leadEmail}>`, To: address, Subject: 'Fwd: The lease', Date: 'Tue, 24 Nov 2026 09:00:00 +0000', 'Message-ID': `<${(nth += 1)}@mail.example>`, ...headers }).filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${value}`).join('\r\n')}\r\n\r\n${body}`;
const FORWARDED = 'For our file.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Ada Marsh <ada.marsh@nhs.example>\r\nDate: Mon, 23 Nov 2026 at 16:20\r\nSubject: The lease\r\nTo: Ruth <ruth@elsewhere.example>\r\nCc: Zed Oriel <zed@trust.example>\r\n\r\nWe can sign. I shall follow up in 2 weaks.';

/** What would be made by a mail that did more than it may. */
const made = async () => (await t.db.rows(`select (select count(*)::int from person) as people, (select count(*)::int from organisation) as organisations, (select count(*)::int from appointment) as appointments,
  (select count(*)::int from person_detail) as details, (select count(*)::int from interaction) as talks, (select count(*)::int from note) as notes, (select count(*)::int from outbox_mail) as mails`))[0];

test('a forwarded mail is read by who wrote it, and makes nobody and nothing', async () => {
  const before = await made();
  expect(await send(mail({}, FORWARDED))).toMatch(/^250/);
  const [one] = await mails();
  expect(one).toMatchObject({ forwardedBy: leadEmail, isFromYou: true, fromName: 'Ada Marsh', fromAddress: 'ada.marsh@nhs.example', direction: 'IN', sentOn: '2026-11-23', subject: 'The lease', isAutomatic: false, dropped: [] });
  expect(one!.people).toEqual([{ id: ada, name: 'Ada Marsh' }]);
  expect(one!.unknown).toEqual([{ name: 'Ruth', address: 'ruth@elsewhere.example' }, { name: 'Zed Oriel', address: 'zed@trust.example' }]);
  expect(await made()).toEqual(before);
});

test('it is its author’s alone: no colleague, no board and no other member sees it', async () => {
  await send(mail({}, FORWARDED));
  const [{ id }] = await mails() as [Mail];
  expect(await mails(colleague)).toEqual([]);
  expect((await board.ask(MAILS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const hidden = await colleague.ask('mutation ($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id } }', { input: { id, version: 1 } });
  expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('logging it makes an e-mail with those who were chosen, on the day it was written; one undo takes it back to the list', async () => {
  await send(mail({}, FORWARDED));
  const [{ id, version }] = await mails() as [Mail];
  const LOG = 'mutation ($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id activityId } }';
  const { logForwardedMail: logged } = await lead.get<{ logForwardedMail: { id: string; activityId: string } }>(LOG, { input: { id, version, personIds: [ada], followUp: 'next Tuesday' } });
  expect(await t.db.rows(`select kind, direction, happened_on::text as day, (select due_on::text from task where id = (a.payload ->> 'taskId')::uuid) as due from interaction i, activity a where i.id = $1 and a.id = $2`, [logged.id, logged.activityId]))
    .toEqual([{ kind: 'EMAIL', direction: 'IN', day: '2026-11-23', due: '2026-12-01' }]);
  expect(await mails()).toEqual([]);
  expect((await lead.ask(LOG, { input: { id, version: 2, personIds: [ada] } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: logged.activityId });
  expect((await mails()).map((one) => one.id)).toEqual([id]);
  expect((await lead.ask(LOG, { input: { id, version: 1, personIds: [ada] } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  expect((await lead.ask(LOG, { input: { id, version: 3, personIds: [] } })).errors?.[0]?.extensions.fields).toEqual({ about: expect.any(String) });
});

test('a mail that the user sent and copied to the address speaks for itself', async () => {
  await send(mail({ Subject: 'Our offer', To: 'Ada <ADA.MARSH@nhs.example>', Cc: `zed@trust.example, ${address}` }));
  expect((await mails())[0]).toMatchObject({ direction: 'OUT', fromAddress: leadEmail, people: [{ id: ada }], unknown: [{ address: 'zed@trust.example' }], subject: 'Our offer', sentOn: '2026-11-24' });
});

test('a mail that was forwarded as an attachment counts by its own headers', async () => {
  const inner = 'From: Zed <zed@trust.example>\r\nTo: other@trust.example\r\nSubject: Inner\r\nDate: Tue, 3 Nov 2026 10:00:00 +0000\r\n\r\nInner words';
  await send(mail({ 'Content-Type': 'multipart/mixed; boundary=q' }, `--q\r\nContent-Type: text/plain\r\n\r\nSee below\r\n--q\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--q--`));
  expect((await mails())[0]).toMatchObject({ fromAddress: 'zed@trust.example', sentOn: '2026-11-03', subject: 'Inner', body: 'See below\n\n\nInner words', unknown: [{ address: 'other@trust.example' }, { address: 'zed@trust.example' }], dropped: [] });
});

test('a mail with no plain part is read as plain text, and none of its markup', async () => {
  await send(mail({ 'Content-Type': 'text/html; charset=utf-8' }, '<style>p{}</style><p>Hello <b>there</b> <a href="https://evil.example">here</a></p><script>alert(1)</script><img src="https://evil.example/p.gif">'));
  expect((await mails())[0]!.body).toBe('Hello there here');
  await clear();
  await send(mail({ 'Content-Type': 'multipart/mixed; boundary=q' }, '--q\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n--q--'));
  expect((await mails())[0]).toMatchObject({ body: '', dropped: ['a.pdf'] });
});

test('a forged sender is taken by the token alone and shown as what it says; an unknown token is refused', async () => {
  await send(mail({ From: 'Ada Marsh <ada.marsh@nhs.example>', Subject: 'Pay here' }), { from: 'thief@evil.example' });
  expect((await mails())[0]).toMatchObject({ isFromYou: false, forwardedBy: 'ada.marsh@nhs.example', direction: 'IN', people: [{ id: ada }] });
  for (const to of [`${'a'.repeat(26)}@in.lintel.example`, `${address.split('@')[0]!.slice(0, 25)}@in.lintel.example`, 'postmaster@in.lintel.example', `' or 1=1 --@in.lintel.example`]) expect(await send(mail({}), { to: [to] })).toMatch(/^5[05]\d /);
  expect(await mails()).toHaveLength(1);
});

test('the old address ends when a new one is made; a suspended user takes no mail', async () => {
  const old = address;
  address = await newAddress();
  expect(address).not.toBe(old);
  expect(await send(mail({ To: old }), { to: [old] })).toMatch(/^550/);
  expect(await send(mail({}), { to: [address.toUpperCase()] })).toMatch(/^250/);
  await t.db.rows(`update user_account set status = 'SUSPENDED' where id = $1`, [lead.userId]);
  expect(await send(mail({}))).toMatch(/^550/);
  await t.db.rows(`update user_account set status = 'ACTIVE' where id = $1`, [lead.userId]);
});

test('200 recipients: fifty are kept, the rest is counted; an envelope of many is refused', async () => {
  await send(mail({ To: Array.from({ length: 200 }, (_, n) => `Person ${n} <p${n}@many.example>`).join(',\r\n ') }));
  expect((await mails())[0]).toMatchObject({ moreParticipants: 150 });
  expect((await mails())[0]!.unknown).toHaveLength(50);
  await clear();
  expect(await send(mail({}), { to: [address, ...Array.from({ length: 199 }, (_, n) => `p${n}@many.example`)] })).toMatch(/^250/);
  expect((await mails())[0]!.unknown).toEqual([]);
});

test('a mail that is too large is refused, however it says its size', async () => {
  expect(await send(mail({}, 'x'.repeat(11 * 1024 * 1024)))).toMatch(/^552|^523/);
  expect(await mails()).toEqual([]);
});

test('attachments are dropped and named, a bomb of a thousand too', async () => {
  const part = (n: number) => `--q\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename="bomb${n}.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${'UEsD'.repeat(200)}\r\n`;
  await send(mail({ 'Content-Type': 'multipart/mixed; boundary=q' }, `--q\r\nContent-Type: text/plain\r\n\r\nHello\r\n${Array.from({ length: 1000 }, (_, n) => part(n)).join('')}--q--`));
  const [one] = await mails();
  expect(one).toMatchObject({ body: 'Hello' });
  expect(one!.dropped).toHaveLength(50);
  expect(one!.dropped.at(-1)).toBe('and 951 more');
  const deep = `${Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}Content-Type: text/plain\r\n\r\nDeep`;
  expect(await send(mail({ 'Content-Type': 'multipart/mixed; boundary=q' }, `--q\r\n${deep}`))).toMatch(/^554/);
  expect(await send(mail({ Subject: 'After the bomb' }))).toMatch(/^250/);
});

test('a bounce is refused; an automatic reply is kept as a note, which is no contact', async () => {
  expect(await send(mail({ 'Auto-Submitted': 'auto-replied' }), { from: '' })).toMatch(/^550/);
  await send(mail({ From: 'Ada <ada.marsh@nhs.example>', 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' }));
  const [one] = await mails() as [Mail];
  expect(one.isAutomatic).toBe(true);
  const before = await made() as Record<string, number>;
  await lead.get('mutation ($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id } }', { input: { id: one.id, version: one.version, personIds: [ada] } });
  expect(await made()).toEqual({ ...before, notes: before['notes']! + 1 });
});

test('the same Message-ID twice, also at once, is one mail; without one the same bytes are', async () => {
  const same = mail({ 'Message-ID': '<same@mail.example>' });
  await Promise.all([send(same), send(same), send(same)]);
  await send(same);
  expect(await mails()).toHaveLength(1);
  const without = mail({ 'Message-ID': '', Subject: 'No id' });
  await send(without);
  await send(without);
  expect(await mails()).toHaveLength(2);
});

test('headers that try to be two, and charsets that try to be another, are only words', async () => {
  const evil = mail({ Subject: '=?utf-8?q?Lease=0D=0ABcc:_thief@evil.example=00=E2=80=AEtxt?=', From: '=?utf-8?q?Ada=0D=0AX-Evil:_1?= <ada.marsh@nhs.example>' });
  await send(evil);
  const [one] = await mails() as [Mail];
  expect(one.subject).toBe('Lease Bcc: thief@evil.exampletxt');
  expect(`${one.subject}${one.fromName}${one.body}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  for (const [charset, bytes, words] of [
    ['windows-1252', Buffer.from([0x93, 0x61, 0x94, 0x20, 0x80]), '“a” €'], ['iso-8859-15', Buffer.from([0xa4]), '€'], ['utf-16le', Buffer.from('Zoë', 'utf16le'), 'Zoë'],
    ['utf-8', Buffer.from([0x61, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0x62]), /^a\ufffd+b$/], ['x-no-such', Buffer.from('plain'), 'plain'], ['utf-7', Buffer.from('+ADw-script+AD4-'), /script/],
  ] as [string, Buffer, string | RegExp][]) {
    await clear();
    await send(mail({ 'Content-Type': `text/plain; charset=${charset}`, 'Content-Transfer-Encoding': 'base64' }, bytes.toString('base64')));
    if (words instanceof RegExp) expect((await mails())[0]!.body).toMatch(words);
    else expect((await mails())[0]!.body).toBe(words);
  }
});

test('no mail program but bytes: what is no mail does not stop the door', async () => {
  const talk = async (...lines: string[]): Promise<string> => {
    const socket = connect(door.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => { heard += data.toString('latin1'); });
    for (const each of lines) {
      await once(socket, 'data');
      socket.write(each);
    }
    await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.destroy();
    return heard;
  };
  expect(await talk('EHLO x\r\n', `MAIL FROM:<a@b.example>\r\n`, `RCPT TO:<${address}>\r\n`, 'DATA\r\n', '\u0000\u0001\u0002 no header at all \r\n.\r\n')).toMatch(/\r\n250 /);
  expect(await talk('GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/5\d\d|4\d\d/);
  expect(await talk('EHLO x\r\n', 'AUTH PLAIN AAAA\r\n')).toMatch(/\r\n5\d\d /);
  expect(await send(mail({ Subject: 'Still here' }))).toMatch(/^250/);
});

test('more than sixty an hour wait', async () => {
  await t.db.rows(`select app.try_limit('forward:' || id, 3600, 60) from mail_address, generate_series(1, 60) where revoked_at is null`);
  expect(await send(mail({}))).toMatch(/^451/);
});

test('the list is one statement, and discarding is undone', async () => {
  await send(mail({}, FORWARDED));
  expect(await t.statements(() => mails())).toBe(1);
  const [{ id, version }] = await mails() as [Mail];
  const { discardForwardedMail: { activityId } } = await lead.get<{ discardForwardedMail: { activityId: string } }>('mutation ($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id activityId } }', { input: { id, version } });
  expect(await mails()).toEqual([]);
  await lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
  expect(await mails()).toHaveLength(1);
});
