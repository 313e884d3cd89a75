import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import type { Introduction } from './introduction.entity.js';
import { introductionStates } from './introduction.states.js';
import { declinedMail, leftMail, resultMail, withdrawnMail } from './introduction.words.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionWorker } from './introduction-worker.js';

/** Tells the one side where the other left an introduction: the asker of a no, the connector of what came of it. */
@Injectable()
export class IntroductionNews implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly worker: IntroductionWorker,
    private readonly mails: IntroductionMails,
  ) {}

  onModuleInit(): void {
    this.tasks.add('introduction_news', ({ id, state }) => (state === 'DECLINED' || state === 'LEFT' ? this.tellAsker(id!, state) : this.tellConnector(id!, state!)));
  }

  /** Once, of a no, or that the connector has left and nobody will answer. */
  async tellAsker(id: string, what: 'DECLINED' | 'LEFT'): Promise<void> {
    const expected = (row: Introduction) => (what === 'DECLINED' ? row.state === what : introductionStates[row.state].waitsFor === 'CONNECTOR');
    await this.worker.when(id, 'introduction.news', expected, async (tx, row, people) => {
      if (await this.written(tx, id, 'INTRODUCTION_ANSWER')) return;
      const words = what === 'LEFT' ? leftMail(people, this.mails.page(id)) : declinedMail(people, await this.suggestion(tx, row), this.mails.page(id));
      await this.worker.toAsker(tx, row, people, words, 'INTRODUCTION_ANSWER');
    }, 'ASKER');
  }

  /** Once, of the result, or that nothing is needed any more if they were written to; nothing, if it was taken back meanwhile. */
  async tellConnector(id: string, state: string): Promise<void> {
    await this.worker.when(id, 'introduction.news', (row) => row.state === state, async (tx, row, people) => {
      if (await this.written(tx, id, 'INTRODUCTION_RESULT')) return;
      if (row.result) await this.worker.toConnector(tx, row, people, resultMail(people, row.result, row.resultNote), 'INTRODUCTION_RESULT');
      else if (await this.written(tx, id, 'INTRODUCTION_ASK')) await this.worker.toConnector(tx, row, people, withdrawnMail(people), 'INTRODUCTION_RESULT');
    }, 'CONNECTOR');
  }

  private async written(tx: WriteTransaction, id: string, kind: string): Promise<boolean> {
    const mails = await tx.sql('select 1 from outbox_mail where subject_id = $1 and kind = $2', [id, kind]);
    return mails.length > 0;
  }

  private async suggestion(tx: WriteTransaction, { suggestedPersonId, resultNote }: Introduction): Promise<string | null> {
    const [suggested] = await tx.sql<{ name: string }>('select name from person where id = $1', [suggestedPersonId]);
    return [suggested?.name, resultNote].filter(Boolean).join('. ') || null;
  }
}
