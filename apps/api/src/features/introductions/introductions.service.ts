import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Clock, londonDay } from '../../platform/clock.js';
import { Level } from '../../platform/database/policy.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { Person } from '../people/person.entity.js';
import { Introduction } from './introduction.entity.js';
import type { AllowPoolingInput, AskIntroductionInput, AskSomeoneElseInput, IntroductionVersionInput } from './introduction.inputs.js';
import { chaseOn } from './introduction.rules.js';
import { Shared } from './introduction.types.js';
import { checkConnector, checkRequest } from './introduction-checks.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionSteps } from './introduction-steps.js';

interface Asked {
  id: string;
  hint: string | null;
}

/** Asking for an introduction, asking somebody else, and taking it back. */
@Injectable()
export class IntroductionsService {
  constructor(
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly steps: IntroductionSteps,
    private readonly mails: IntroductionMails,
  ) {}

  /**
   * Asks a connector, who is written to and answers in private. Gives back the id, and a hint where the asker hardly needs anybody.
   * Throws VALIDATION by field (nobody can reach the connector, it goes in a circle, it was asked already, the day is past),
   * NOT_FOUND for people who are not seen.
   */
  askIntroduction(caller: Caller, input: AskIntroductionInput): Promise<Written<Asked>> {
    return this.writes.run(caller, { action: 'introduction.ask', input }, (tx) => this.ask(tx, input, null));
  }

  /**
   * Asks another connector for the same, in the same words: after a no, or where the connector has left, which withdraws the first request.
   * Throws CONFLICT where the other side itself said no, or where somebody else was asked already; VALIDATION for whoever said no before.
   */
  askSomeoneElse(caller: Caller, { id, version, connectorPersonId }: AskSomeoneElseInput): Promise<Written<Asked>> {
    return this.writes.run(caller, { action: 'introduction.askElse', input: { id, version, connectorPersonId } }, async (tx) => {
      const before = await this.steps.load(tx, id, 'ASKER');
      await tx.mustBe(Introduction, before, version, ['state']);
      await this.mustHaveEnded(tx, before);
      const asked = await tx.sql<{ id: string }>(
        `with recursive chain as (select * from introduction where id = $1 union select i.* from introduction i join chain c on i.id = c.follows_id) select connector_person_id as id from chain`, [id]);
      if (asked.some((one) => one.id === connectorPersonId)) throw fieldError('connectorPersonId', 'They were asked for this before. Choose somebody else.');
      if (before.state === 'ASKED') await this.steps.shift(tx, before, 'WITHDRAWN', 'ASKER', { closedAt: tx.now });
      const { targetPersonId, targetPostId, about, shares, opportunityId, mayPool } = before;
      const hopedBy = before.hopedBy && before.hopedBy >= this.clock.today() ? before.hopedBy : null;
      return this.ask(tx, { connectorPersonId, targetPersonId, targetPostId, about, shares, opportunityId, hopedBy, mayPool }, id);
    });
  }

  /** Says whether a convenor may put this together with others' asks for the same person, while it waits for an answer. */
  allowPooling(caller: Caller, { id, version, allowed }: AllowPoolingInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.allowPooling', input: { id, version, allowed } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'ASKER');
      if (row.state !== 'ASKED') throw new AppError('CONFLICT', 'It no longer waits for an answer.');
      await tx.change(Introduction, row, version, { mayPool: allowed });
      tx.subject({ kind: 'INTRODUCTION', id, rootId: id });
      return id;
    });
  }

  /** Takes a request back before anybody was introduced. */
  withdrawIntroduction(caller: Caller, { id, version }: IntroductionVersionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.withdraw', input: { id, version } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'ASKER');
      if (row.mailId) throw new AppError('CONFLICT', 'The introduction is on its way. It can no longer be withdrawn.');
      await this.steps.move(tx, row, 'WITHDRAWN', 'ASKER', { closedAt: tx.now }, version);
      return id;
    });
  }

  private async ask(tx: WriteTransaction, input: AskIntroductionInput, followsId: string | null): Promise<Asked> {
    const target = await tx.get(Person, { id: input.targetPersonId });
    const connectorMemberId = await checkConnector(tx, input);
    await checkRequest(tx, target, input, this.clock.today());
    const id = randomUUID();
    await tx.grant('introduction', id, tx.memberId, Level.OWN);
    const today = londonDay(tx.now);
    const chase = chaseOn('ASKED', today, input.hopedBy ?? null);
    await tx.insert(Introduction, {
      ...input, id, askerUserId: tx.userId, askerMemberId: tx.memberId, connectorMemberId, followsId,
      shares: [...new Set([Shared.NAME_ROLE_EMAIL, ...input.shares])], chaseOn: chase, askedAt: tx.now,
    });
    if (connectorMemberId && connectorMemberId !== tx.memberId) await tx.grant('introduction', id, connectorMemberId, Level.EDIT);
    await queueTask(tx, 'introduction_ask', { id });
    await this.steps.chase(tx, id, 'ASKED', chase);
    tx.subject({ kind: 'INTRODUCTION', id, rootId: id });
    return { id, hint: await this.hint(tx, target) };
  }

  /** The connector said no or has left, and nobody else has been asked since. */
  private async mustHaveEnded(tx: WriteTransaction, { id, state, acceptedAt }: Introduction): Promise<void> {
    const isNo = state === 'DECLINED' && !acceptedAt;
    if (!isNo && !(state === 'ASKED' && (await this.mails.standing(tx, id)).connectorLeft)) throw new AppError('CONFLICT', 'Somebody else can be asked once the connector has said no.');
    const [later] = await tx.sql('select 1 from introduction where follows_id = $1', [id]);
    if (later) throw new AppError('CONFLICT', 'Somebody else has been asked already.');
  }

  /** "You know them already", where one strong tie leads straight to the target. */
  private async hint(tx: WriteTransaction, target: Person): Promise<string | null> {
    const [way] = await tx.sql<{ direct: boolean }>('select cardinality(people) = 1 and strengths[1] = 3 as direct from app.paths(array[$1]::uuid[], 1)', [target.id]);
    return way?.direct ? `You know ${target.name} already. You could write to them directly.` : null;
  }
}
