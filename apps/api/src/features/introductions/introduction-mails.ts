import { Inject, Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../../platform/auth/actors.js';
import { CONFIG, type Config } from '../../platform/config.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { isMailAddress, Outbox } from '../../platform/mail/outbox.js';
import type { Introduction } from './introduction.entity.js';
import { type IntroductionPeople, introductionMail, targetMail } from './introduction.words.js';
import { peopleOf } from './introduction-link.reader.js';

const LINK_DAYS = 60;

/** The mails of an introduction, each queued within the write that causes it. */
@Injectable()
export class IntroductionMails {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly outbox: Outbox,
  ) {}

  /** The people as the caller may know them. Throws NOT_FOUND for somebody without access. */
  async people(tx: WriteTransaction, id: string): Promise<IntroductionPeople> {
    const people = await peopleOf(tx.manager, id);
    if (!people) throw new AppError('NOT_FOUND');
    return people;
  }

  /** The same of several introductions, in their order. */
  async peopleOfAll(tx: WriteTransaction, rows: readonly Introduction[]): Promise<IntroductionPeople[]> {
    const all: IntroductionPeople[] = [];
    for (const { id } of rows) all.push(await this.people(tx, id));
    return all;
  }

  /** A new link for one purpose: 256 bits, kept hashed, good for 60 days. */
  async link(tx: WriteTransaction, id: string, purpose: 'CONNECTOR_ANSWER' | 'TARGET_ANSWER'): Promise<string> {
    const token = newToken();
    const expires = new Date(tx.now.getTime() + LINK_DAYS * 86_400_000);
    await tx.sql('select app.keep_introduction_link($1, $2, $3, $4)', [id, purpose, hashToken(token), expires]);
    return `${this.config.publicUrl}/i/${token}`;
  }

  /** The address of an introduction's page, for people who sign in. */
  page = (id: string): string => `${this.config.publicUrl}/introductions/${id}`;

  /** Where the target can be written to. Throws VALIDATION that asks for an address where nobody has noted one. */
  targetAddress({ targetName, targetEmail }: IntroductionPeople, given: string | null | undefined): string {
    const address = given || targetEmail;
    if (!address) throw fieldError('targetEmail', `Nobody has noted an e-mail address for ${targetName}. Add it, and it is used for this introduction only.`);
    if (!isMailAddress(address)) throw fieldError('targetEmail', 'Enter an e-mail address in the correct format, like name@example.com.');
    return address;
  }

  /**
   * The double introduction: one mail to the target and whoever asked, in which a reply from one reaches the others. `people` are those of
   * each introduction that is made by it: several where asks were put together. Returns the mail's id.
   */
  introduce(tx: WriteTransaction, introduction: Introduction, people: IntroductionPeople[], words: { message: string; address: string; sendAfter: Date }): Promise<string> {
    const { connectorName, targetName } = people[0]!;
    const askers = people.map(({ askerName, askerEmail }) => ({ name: askerName, address: askerEmail }));
    return this.outbox.queue(tx, {
      kind: 'INTRODUCTION', subjectKind: 'INTRODUCTION', subjectId: introduction.id, fromName: connectorName,
      to: { name: targetName, address: words.address }, cc: askers, replyTo: [...askers.map(({ address }) => address), words.address].join(', '),
      ...introductionMail(people, words.message), sendAfter: words.sendAfter,
    });
  }

  /** Whether the connector has left, or the other side does not wish to be written to, since it was asked for. */
  async standing(tx: WriteTransaction, id: string): Promise<{ connectorLeft: boolean; targetRefuses: boolean }> {
    const [standing] = await tx.sql<{ connectorLeft: boolean; targetRefuses: boolean | null }>('select connector_left as "connectorLeft", target_refuses as "targetRefuses" from app.introduction_standing($1)', [id]);
    return { connectorLeft: standing?.connectorLeft ?? false, targetRefuses: standing?.targetRefuses ?? false };
  }

  /** Throws CONFLICT, in words that give no reason, where the other side does not wish to be written to. */
  async mustBeWelcome(tx: WriteTransaction, id: string): Promise<void> {
    if ((await this.standing(tx, id)).targetRefuses) throw new AppError('CONFLICT', 'This introduction can no longer be made. Answer “Not now”; whoever asked is not told why.');
  }

  /** Asks the target for a yes or no. */
  async askTarget(tx: WriteTransaction, introduction: Introduction, people: IntroductionPeople, address: string, isReminder = false): Promise<string> {
    const link = await this.link(tx, introduction.id, 'TARGET_ANSWER');
    return this.outbox.queue(tx, {
      kind: 'INTRODUCTION_TARGET', subjectKind: 'INTRODUCTION', subjectId: introduction.id, fromName: people.connectorName,
      to: { name: people.targetName, address }, ...targetMail(people, introduction.about, link, isReminder),
    });
  }

  /** Takes back an introduction that has not left, or could not. Throws CONFLICT when it has. */
  async takeBack(tx: WriteTransaction, mailId: string): Promise<void> {
    if (await this.outbox.cancel(tx, mailId)) return;
    const [stranded] = await tx.sql(`select 1 from outbox_mail where id = $1 and status in ('FAILED', 'NOT_SENT', 'CANCELLED')`, [mailId]);
    if (!stranded) throw new AppError('CONFLICT', 'The introduction has left already.');
  }
}
