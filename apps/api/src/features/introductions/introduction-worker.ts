import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes } from '../../platform/database/writes.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Introduction } from './introduction.entity.js';
import { introductionStates } from './introduction.states.js';
import type { IntroductionPeople, MailWords } from './introduction.words.js';
import { IntroductionMails } from './introduction-mails.js';

type Side = 'ASKER' | 'CONNECTOR';
type Work = (tx: WriteTransaction, row: Introduction, people: IntroductionPeople) => Promise<void>;

/**
 * The hands of the worker's tasks. It writes to a connector in the name of the connector's own member, so that the address stays
 * in that member's outbox and the asker's member never reads it.
 */
@Injectable()
export class IntroductionWorker {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly writes: Writes,
    private readonly outbox: Outbox,
    private readonly mails: IntroductionMails,
  ) {}

  /** Writes in the name of one side's member, of the one whose turn it is unless told, if the introduction is still as expected. */
  async when(id: string, action: string, expected: (row: Introduction) => boolean, work: Work, side?: Side): Promise<void> {
    const row = await this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      return manager.findOne(Introduction, { where: { id } });
    });
    if (!row || !expected(row)) return;
    const isAskers = (side ?? introductionStates[row.state].waitsFor) === 'ASKER';
    const memberId = isAskers ? row.askerMemberId : (row.connectorMemberId ?? row.askerMemberId);
    const worker: Caller = { actor: { ...systemActor, memberId }, idempotencyKey: null };
    await this.writes.run(worker, { action, input: { id } }, async (tx) => {
      const now = await tx.get(Introduction, { id });
      if (expected(now)) await work(tx, now, await this.mails.people(tx, id));
      tx.subject({ kind: 'INTRODUCTION', id, rootId: id });
    });
  }

  /** Queues a mail to whoever is asked to introduce; none where nobody knows their address. */
  async toConnector(tx: WriteTransaction, row: Introduction, people: IntroductionPeople, words: MailWords, kind: string): Promise<void> {
    if (!people.connectorEmail) return;
    await this.outbox.queue(tx, { kind, subjectKind: 'INTRODUCTION', subjectId: row.id, fromName: people.askerName, to: { name: people.connectorName, address: people.connectorEmail }, ...words });
  }

  /** Queues a mail to whoever asked. */
  async toAsker(tx: WriteTransaction, row: Introduction, people: IntroductionPeople, words: MailWords, kind: string): Promise<void> {
    await this.outbox.queue(tx, { kind, subjectKind: 'INTRODUCTION', subjectId: row.id, fromName: 'Lintel', to: { name: people.askerName, address: people.askerEmail }, ...words });
  }
}
