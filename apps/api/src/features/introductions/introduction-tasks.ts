import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { queueTask, Tasks } from '../../platform/jobs/tasks.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Introduction } from './introduction.entity.js';
import { introductionStates } from './introduction.states.js';
import { connectorMail, connectorTurnMail, type IntroductionPeople, outcomeMail } from './introduction.words.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionOutcomesService } from './introduction-outcomes.service.js';
import { IntroductionWorker } from './introduction-worker.js';

/** What the worker does while an introduction waits for somebody. */
@Injectable()
export class IntroductionTasks implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly mailer: Mailer,
    private readonly worker: IntroductionWorker,
    private readonly mails: IntroductionMails,
    private readonly outcomes: IntroductionOutcomesService,
  ) {}

  onModuleInit(): void {
    this.tasks.add('introduction_ask', ({ id }) => this.ask(id!));
    this.tasks.add('introduction_chase', ({ id, state, day }) => this.chase(id!, state!, day!));
    this.tasks.add('introduction_renew', ({ id }) => this.renew(id!));
    this.mailer.whenSent('INTRODUCTION', ({ id }) => this.outcomes.mailSent(id));
  }

  /** Writes to the connector, once, unless the request was answered or withdrawn meanwhile. */
  async ask(id: string): Promise<void> {
    await this.worker.when(id, 'introduction.mail', (row) => row.state === 'ASKED', async (tx, row, people) => {
      const [written] = await tx.sql(`select 1 from outbox_mail where subject_id = $1 and kind = 'INTRODUCTION_ASK'`, [id]);
      if (written) return; // by a worker that was killed before it could say so
      if (await this.hasLeft(tx, id)) return;
      await this.worker.toConnector(tx, row, people, connectorMail(people, row.about, row.hopedBy, await this.mails.link(tx, id, 'CONNECTOR_ANSWER'), false), 'INTRODUCTION_ASK');
    });
  }

  /** Reminds whoever the introduction waits for, once, if it still stands where it stood when the day was set. */
  async chase(id: string, state: string, day: string): Promise<void> {
    await this.worker.when(id, 'introduction.remind', (row) => row.state === state && row.chaseOn === day, async (tx, row, people) => {
      await tx.change(Introduction, row, row.version, { chaseOn: null });
      await this.putAgain(tx, row, people);
    });
  }

  /** Puts a question again whose link had become too old, to the address that the first one went to, if it is still open. */
  async renew(id: string): Promise<void> {
    const isOpen = (row: Introduction) => introductionStates[row.state].waitsFor !== null && introductionStates[row.state].waitsFor !== 'ASKER';
    await this.worker.when(id, 'introduction.renew', isOpen, (tx, row, people) => this.putAgain(tx, row, people));
  }

  private async putAgain(tx: WriteTransaction, row: Introduction, people: IntroductionPeople): Promise<void> {
    const { waitsFor } = introductionStates[row.state];
    if (waitsFor === 'ASKER') return this.worker.toAsker(tx, row, people, outcomeMail(people, row.state === 'MET', this.mails.page(row.id)), 'INTRODUCTION_OUTCOME');
    if (waitsFor === 'TARGET') return this.remindTarget(tx, row, people);
    if (await this.hasLeft(tx, row.id)) return;
    const link = await this.mails.link(tx, row.id, 'CONNECTOR_ANSWER');
    const words = row.state === 'ASKED' ? connectorMail(people, row.about, row.hopedBy, link, true) : connectorTurnMail(people, link);
    await this.worker.toConnector(tx, row, people, words, 'INTRODUCTION_REMINDER');
  }

  /** Nobody is reminded who has asked not to be written to. */
  private async remindTarget(tx: WriteTransaction, row: Introduction, people: IntroductionPeople): Promise<void> {
    const { targetRefuses } = await this.mails.standing(tx, row.id);
    if (people.targetEmail && !targetRefuses) await this.mails.askTarget(tx, row, people, people.targetEmail, true);
  }

  /** A connector who has left is not written to; the asker is told, in a mail of the asker's own member. */
  private async hasLeft(tx: WriteTransaction, id: string): Promise<boolean> {
    const { connectorLeft } = await this.mails.standing(tx, id);
    if (connectorLeft) await queueTask(tx, 'introduction_news', { id, state: 'LEFT' });
    return connectorLeft;
  }
}
