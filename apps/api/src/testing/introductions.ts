import { afterAll, beforeEach } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { IntroductionAnswersService } from '../features/introductions/introduction-answers.service.js';
import { IntroductionNews } from '../features/introductions/introduction-news.js';
import { IntroductionOutcomesService } from '../features/introductions/introduction-outcomes.service.js';
import { IntroductionTasks } from '../features/introductions/introduction-tasks.js';
import { Shared } from '../features/introductions/introduction.types.js';
import { IntroductionsService } from '../features/introductions/introductions.service.js';
import { Mailer } from '../platform/mail/mailer.js';
import { openTestApp, type SignedIn, type TestApp } from './test-app.js';

export interface IntroductionRow {
  state: string; mail_id: string | null; version: number; chase_on: string | null; result: string | null; connector_member_id: string | null; pool_id: string | null;
}

/**
 * Two leads of a landlord, an organiser of a law firm and a stranger at a council, each published; Yusuf, whom the firm can write to,
 * Olwen, whom the landlord can; and a real SMTP server that keeps what it is given.
 */
export class IntroductionScene {
  caught: Email[] = [];
  readonly person: Record<string, string> = {};

  private constructor(
    readonly t: TestApp,
    private readonly smtp: SMTPServer,
    readonly housing: string, readonly firm: string, readonly council: string,
    readonly ruth: SignedIn, readonly priya: SignedIn, readonly imogen: SignedIn, readonly stranger: SignedIn,
  ) {}

  static async open(): Promise<IntroductionScene> {
    const caught: Email[] = [];
    const smtp = new SMTPServer({ disabledCommands: ['STARTTLS', 'AUTH'], onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => void PostalMime.parse(Buffer.concat(chunks)).then((mail) => { caught.push(mail); done(); }, done));
    } });
    await new Promise<void>((ready) => { smtp.listen(0, '127.0.0.1', () => ready()); });
    const t = await openTestApp({ smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` });
    const housing = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
    const firm = await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' });
    const council = await t.member({ name: 'Elmet Council', sector: 'COUNCIL' });
    const scene = new IntroductionScene(
      t, smtp, housing, firm, council, await t.signIn(housing, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi'), await t.signIn(housing, 'PARTNERSHIP_LEAD', 'Priya Nair'),
      await t.signIn(firm, 'EVENT_ORGANISER', 'Imogen Reeve'), await t.signIn(council, 'PARTNERSHIP_LEAD', 'Idris Hale'));
    scene.caught = caught;
    for (const [name, user] of [['Ruth Adeyemi', scene.ruth], ['Priya Nair', scene.priya], ['Imogen Reeve', scene.imogen], ['Idris Hale', scene.stranger], ['Yusuf Armitage', null], ['Olwen Prys', null]] as const) await scene.publish(name, user);
    await scene.noteAddress('Yusuf Armitage', firm, 'yusuf@pennine.example');
    await scene.noteAddress('Olwen Prys', housing, 'olwen@calder.example');
    return scene;
  }

  async close(): Promise<void> {
    await this.t.close();
    await new Promise<void>((closed) => { this.smtp.close(() => closed()); });
  }

  /** Between tests: nobody is asked twice for the same thing while it is open. */
  async clear(): Promise<void> {
    this.caught.length = 0;
    this.t.clock.set(null);
    await this.t.db.rows('delete from rate_limit'); // all of a test's people come from one address
    await this.t.db.rows(`update introduction set state = 'WITHDRAWN' where state in ('ASKED', 'ACCEPTED', 'TARGET_ASKED', 'TARGET_AGREED')`);
  }

  async publish(name: string, user: SignedIn | null = null): Promise<string> {
    const id = randomUUID();
    await this.t.db.rows(`insert into person (id, name, published_at, published_source, published_basis) values ($1, $2, now(), 'test', 'test')`, [id, name]);
    if (user) await this.t.db.rows('update user_account set person_id = $1 where id = $2', [id, user.userId]);
    this.person[name] = id;
    return id;
  }

  async noteAddress(name: string, memberId: string, email: string): Promise<void> {
    await this.t.db.rows(`insert into person_detail (member_id, person_id, email, lawful_basis, source) values ($1, $2, $3, 'Legitimate interests', 'test')`, [memberId, this.person[name], email]);
  }

  readonly asks = () => this.t.app.get(IntroductionsService);
  readonly answers = () => this.t.app.get(IntroductionAnswersService);
  readonly outcomes = () => this.t.app.get(IntroductionOutcomesService);
  readonly tasks = () => this.t.app.get(IntroductionTasks);
  readonly news = () => this.t.app.get(IntroductionNews);

  readonly row = async (id: string): Promise<IntroductionRow> => (await this.t.db.rows<IntroductionRow>('select * from introduction where id = $1', [id]))[0]!;
  readonly at = async (id: string): Promise<{ id: string; version: number }> => ({ id, version: (await this.row(id)).version });

  async ask(connector: string, by: SignedIn = this.ruth, target = 'Yusuf Armitage', more: { mayPool?: boolean } = {}): Promise<string> {
    const { result } = await this.asks().askIntroduction(by.caller(), {
      connectorPersonId: this.person[connector]!, targetPersonId: this.person[target]!, about: '24 flats beside Hollin Park for people leaving hospital.', shares: [Shared.NAME_ROLE_EMAIL], ...more,
    });
    return result.id;
  }

  /** Sends what waits for this introduction, as the worker does, and gives what the mail server took. */
  async post(id: string): Promise<Email[]> {
    const before = this.caught.length;
    const waiting = await this.t.db.rows<{ id: string }>(`update outbox_mail set send_after = now() where subject_id = $1 and status = 'QUEUED' returning id`, [id]);
    for (const mail of waiting) await this.t.app.get(Mailer).send(mail.id);
    return this.caught.slice(before);
  }

  /** The link in the connector's mail. */
  async linkTo(id: string): Promise<string> {
    await this.tasks().ask(id);
    const [mail] = await this.post(id);
    return tokenIn(mail!);
  }

  readonly get = (token: string) => this.t.app.inject({ method: 'GET', url: `/i/${token}` });
  readonly press = (token: string, answer: Record<string, string>) =>
    this.t.app.inject({ method: 'POST', url: `/i/${token}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(answer).toString() });
}

/** The token of the answer's link in a mail. */
export const tokenIn = (mail: Email): string => /\/i\/([\w-]{43})/.exec(mail.text!)![1]!;

/** The scene of a test file: opened once, cleared before each test, closed behind the last. */
export async function openScene(): Promise<IntroductionScene> {
  const scene = await IntroductionScene.open();
  beforeEach(() => scene.clear());
  afterAll(() => scene.close());
  return scene;
}
