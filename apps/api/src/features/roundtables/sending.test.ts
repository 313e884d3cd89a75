import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import ical from 'node-ical';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { Mailer } from '../../platform/mail/mailer.js';
import { addRoundtable } from '../../testing/roundtable.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let imogen: SignedIn;
const received: { to: string[]; mail: Email }[] = [];
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
      received.push({ to: session.envelope.rcptTo.map((each) => each.address), mail });
      done();
    }));
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  t = await openTestApp({ smtpUrl: `smtp://127.0.0.1:${port}` });
  imogen = await t.signIn(await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' }), 'EVENT_ORGANISER', 'Imogen Sayle');
});
afterAll(async () => {
  await t.close();
  await new Promise<void>((closed) => server.close(closed));
});

test('an invitation leaves after its minute as text, HTML and a calendar request, and a server takes it', async () => {
  const { guests } = await addRoundtable(t, imogen, { purpose: 'Homes & health' }, [{ name: 'Yusuf Armitage', type: 'ICB', email: 'yusuf@test.example' }]);
  const [{ id } = { id: '' }] = await t.db.rows<{ id: string }>(`select id from outbox_mail where subject_id = $1`, [guests[0]!.id]);
  const mailer = t.app.get(Mailer);
  await mailer.send(id);
  expect(received).toEqual([]);
  await t.db.rows(`update outbox_mail set send_after = now() where id = $1`, [id]);
  await mailer.send(id);
  await mailer.send(id);
  expect(received).toHaveLength(1);
  const [{ to, mail } = received[0]!] = received;
  expect(to).toEqual(['yusuf@test.example']);
  expect(mail).toMatchObject({ subject: 'Invitation: Homes for safe discharge, Tuesday 3 December 2030', from: { name: 'Penhallow Reeve LLP' }, replyTo: [{ address: expect.stringContaining('@test.example') }] });
  expect(mail.text).toContain(`http://localhost:4400/r/${guests[0]!.token}`);
  expect(mail.html).toContain('Homes &amp; health');
  const calendar = mail.attachments.find((part) => part.mimeType === 'text/calendar' || part.filename === 'invitation.ics')!;
  const event = Object.values(ical.sync.parseICS(new TextDecoder().decode(calendar.content as ArrayBuffer))).find((part) => part?.type === 'VEVENT');
  expect(event).toMatchObject({ method: 'REQUEST', summary: 'Homes for safe discharge', start: new Date('2030-12-03T10:00:00Z') });
  expect(await t.db.rows('select status, smtp_reply like $2 as accepted from outbox_mail where id = $1', [id, '250%'])).toEqual([{ status: 'SENT', accepted: true }]);
  expect(await t.db.rows('select length(token_hash) as n, token_hash = $1 as is_plain from link_token where subject_id = $2', [guests[0]!.token, guests[0]!.id])).toEqual([{ n: 64, is_plain: false }]);
});
