import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes } from '../../platform/database/writes.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Introduction } from './introduction.entity.js';
import { introductionStates } from './introduction.states.js';
import { connectorMail, connectorTurnMail, type IntroductionPeople, type MailWords, outcomeMail } from './introduction.words.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionOutcomesService } from './introduction-outcomes.service.js';

/**
 * What the worker does for introductions. It writes to a connector in the name of the connector's own member, so that the
 * address never stands among the asker's mail; it reminds once; and it notes what was sent.
 */
@Injectable()
export class IntroductionTasks implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: Tasks,
    private readonly mailer: Mailer,
    private readonly writes: Writes,
    private readonly outbox: Outbox,
    private readonly mails: IntroductionMails,
    private readonly outcomes: IntroductionOutcomesService,
  ) {}

  onModuleInit(): void {
    this.tasks.add('introduction_ask', ({ id }) => this.ask(id!));
    this.tasks.add('introduction_chase', ({ id, state, day }) => this.chase(id!, state!, day!));
    this.mailer.whenSent('INTRODUCTION', ({ id, subjectId }) => this.outcomes.mailSent(id, subjectId!));
  }

  /** Writes to the connector, once, unless the request was answered or withdrawn meanwhile. */
  async ask(id: string): Promise<void> {
    await this.when(id, 'introduction.mail', (row) => row.state === 'ASKED', async (tx, row, people) => {
      const [written] = await tx.sql(`select 1 from outbox_mail where subject_id = $1 and kind = 'INTRODUCTION_ASK'`, [id]);
      if (written) return; // by a worker that was killed before it could say so
      await this.toConnector(tx, row, people, connectorMail(people, row.about, row.hopedBy, await this.mails.link(tx, id, 'CONNECTOR_ANSWER'), false), 'INTRODUCTION_ASK');
    });
  }

  /** Reminds whoever the introduction waits for, once, if it still stands where it stood when the day was set. */
  async chase(id: string, state: string, day: string): Promise<void> {
    await this.when(id, 'introduction.remind', (row) => row.state === state && row.chaseOn === day, async (tx, row, people) => {
      await tx.change(Introduction, row, row.version, { chaseOn: null });
      const { waitsFor } = introductionStates[row.state];
      if (waitsFor === 'ASKER') await this.toAsker(tx, row, people);
      else if (waitsFor === 'TARGET') {
        if (people.targetEmail) await this.mails.askTarget(tx, row, people, people.targetEmail, true);
      } else {
        const link = await this.mails.link(tx, id, 'CONNECTOR_ANSWER');
        const words = row.state === 'ASKED' ? connectorMail(people, row.about, row.hopedBy, link, true) : connectorTurnMail(people, link);
        await this.toConnector(tx, row, people, words, 'INTRODUCTION_REMINDER');
      }
    });
  }

  private async toConnector(tx: WriteTransaction, row: Introduction, people: IntroductionPeople, words: MailWords, kind: string): Promise<void> {
    if (!people.connectorEmail) return;
    await this.outbox.queue(tx, { kind, subjectKind: 'INTRODUCTION', subjectId: row.id, fromName: people.askerName, to: { name: people.connectorName, address: people.connectorEmail }, ...words });
  }

  private async toAsker(tx: WriteTransaction, row: Introduction, people: IntroductionPeople): Promise<void> {
    await this.outbox.queue(tx, {
      kind: 'INTRODUCTION_OUTCOME', subjectKind: 'INTRODUCTION', subjectId: row.id, fromName: 'Lintel',
      to: { name: people.askerName, address: people.askerEmail }, ...outcomeMail(people, row.state === 'MET', this.mails.page(row.id)),
    });
  }

  /** Writes as the worker, in the name of the member whose turn it is, if the introduction is still as expected. */
  private async when(id: string, action: string, expected: (row: Introduction) => boolean, work: (tx: WriteTransaction, row: Introduction, people: IntroductionPeople) => Promise<void>): Promise<void> {
    const row = await this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      return manager.findOne(Introduction, { where: { id } });
    });
    if (!row || !expected(row)) return;
    const memberId = introductionStates[row.state].waitsFor === 'ASKER' ? row.askerMemberId : (row.connectorMemberId ?? row.askerMemberId);
    const worker: Caller = { actor: { ...systemActor, memberId }, idempotencyKey: null };
    await this.writes.run(worker, { action, input: { id } }, async (tx) => {
      const now = await tx.get(Introduction, { id });
      if (expected(now)) await work(tx, now, await this.mails.people(tx, id));
      tx.subject({ kind: 'INTRODUCTION', id, rootId: id });
    });
  }
}
