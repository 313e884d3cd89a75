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

  /** The double introduction: one mail to both, in which a reply from either reaches the other. Returns the mail's id. */
  introduce(tx: WriteTransaction, introduction: Introduction, people: IntroductionPeople, words: { message: string; address: string; sendAfter: Date }): Promise<string> {
    const { askerName, askerEmail, connectorName, targetName } = people;
    return this.outbox.queue(tx, {
      kind: 'INTRODUCTION', subjectKind: 'INTRODUCTION', subjectId: introduction.id, fromName: connectorName,
      to: { name: targetName, address: words.address }, cc: [{ name: askerName, address: askerEmail }], replyTo: `${askerEmail}, ${words.address}`,
      ...introductionMail(people, words.message), sendAfter: words.sendAfter,
    });
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
