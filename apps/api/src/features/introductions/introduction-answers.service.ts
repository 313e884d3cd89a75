import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Introduction } from './introduction.entity.js';
import type { AnswerIntroductionInput, IntroductionVersionInput, SendIntroductionInput } from './introduction.inputs.js';
import { HOLD_SECONDS, stateAfterAnswer } from './introduction.rules.js';
import { ConnectorAnswer } from './introduction.types.js';
import { standardIntroduction } from './introduction.words.js';
import { IntroductionMails } from './introduction-mails.js';
import { IntroductionSteps } from './introduction-steps.js';

/** What the connector and the target do, signed in or by the link in their mail. */
@Injectable()
export class IntroductionAnswersService {
  constructor(
    private readonly writes: Writes,
    private readonly steps: IntroductionSteps,
    private readonly mails: IntroductionMails,
  ) {}

  /**
   * The connector's answer. ACCEPT queues the standard text, which leaves after a minute unless it is held; ASK_FIRST asks the target.
   * Throws CONFLICT when it was answered already, FORBIDDEN for anybody but the connector, VALIDATION where an address is missing.
   */
  answerIntroduction(caller: Caller, input: AnswerIntroductionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.answer', input }, async (tx) => {
      const row = await this.steps.load(tx, input.id, 'CONNECTOR');
      const to = stateAfterAnswer[input.answer];
      if (to === 'DECLINED') await this.decline(tx, row, input);
      else await this.accept(tx, row, input);
      return row.id;
    });
  }

  private async decline(tx: WriteTransaction, row: Introduction, { answer, reason, suggestion, suggestedPersonId }: AnswerIntroductionInput): Promise<void> {
    const suggests = answer === ConnectorAnswer.SOMEONE_ELSE;
    if (suggests && !suggestion && !suggestedPersonId) throw fieldError('suggestion', 'Say whom to ask instead.');
    if (suggests && suggestedPersonId) await this.checkSuggestion(tx, row, suggestedPersonId);
    await this.steps.move(tx, row, 'DECLINED', 'CONNECTOR', suggests ? { closedAt: tx.now, resultNote: suggestion || null, suggestedPersonId: suggestedPersonId ?? null } : { closedAt: tx.now });
    if (reason && !suggests) await this.keepReason(tx, row, reason);
  }

  private async checkSuggestion(tx: WriteTransaction, row: Introduction, personId: string): Promise<void> {
    await tx.mustSee({ person: personId });
    const { askerPersonId } = await this.mails.people(tx, row.id);
    if ([row.connectorPersonId, row.targetPersonId, askerPersonId].includes(personId)) throw fieldError('suggestedPersonId', 'Choose somebody who is not already part of this.');
  }

  /** Kept where the connector has an account to read it with; a connector without one is told that nothing is kept. */
  private async keepReason(tx: WriteTransaction, row: Introduction, reason: string): Promise<void> {
    const { connectorUserId } = await this.mails.people(tx, row.id);
    if (connectorUserId) await tx.sql('insert into introduction_private (member_id, by_user_id, introduction_id, reason) values ($1, $2, $3, $4)', [tx.memberId, connectorUserId, row.id, reason]);
  }

  private async accept(tx: WriteTransaction, row: Introduction, { answer, editFirst, targetEmail }: AnswerIntroductionInput): Promise<void> {
    await this.mails.mustBeWelcome(tx, row.id);
    const people = await this.mails.people(tx, row.id);
    const message = standardIntroduction(people, row.about, row.hopedBy);
    if (answer === ConnectorAnswer.ASK_FIRST) {
      await this.steps.move(tx, row, 'TARGET_ASKED', 'CONNECTOR', { acceptedAt: tx.now, message });
      await this.mails.askTarget(tx, row, people, this.mails.targetAddress(people, targetEmail));
    } else if (editFirst) {
      await this.steps.move(tx, row, 'ACCEPTED', 'CONNECTOR', { acceptedAt: tx.now, message });
    } else {
      const sendAfter = new Date(tx.now.getTime() + HOLD_SECONDS * 1000);
      const mailId = await this.mails.introduce(tx, row, [people], { message, address: this.mails.targetAddress(people, targetEmail), sendAfter });
      await this.steps.move(tx, row, 'ACCEPTED', 'CONNECTOR', { acceptedAt: tx.now, message, sendAfter, mailId });
    }
  }

  /** Keeps an accepted introduction back, so that its text can be edited. Throws CONFLICT when it has left. */
  holdIntroduction(caller: Caller, { id, version }: IntroductionVersionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.hold', input: { id, version } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'CONNECTOR');
      if (row.mailId) await this.mails.takeBack(tx, row.mailId);
      await tx.change(Introduction, row, version, { mailId: null, sendAfter: null });
      tx.subject({ kind: 'INTRODUCTION', id, rootId: id });
      return id;
    });
  }

  /** Sends the introduction in the connector's own words, now; asks that were put together leave in one mail. The state follows once a server has taken the mail. */
  sendIntroduction(caller: Caller, input: SendIntroductionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.send', input }, async (tx) => {
      const row = await this.steps.load(tx, input.id, 'CONNECTOR');
      this.steps.mustAllow(row, 'MADE', 'CONNECTOR');
      if (row.mailId) await this.mails.takeBack(tx, row.mailId);
      await this.mails.mustBeWelcome(tx, row.id);
      const together = row.poolId ? await tx.manager.find(Introduction, { where: { poolId: row.poolId, state: row.state }, order: { askedAt: 'ASC', id: 'ASC' } }) : [row];
      const people = await this.mails.peopleOfAll(tx, together);
      const mailId = await this.mails.introduce(tx, row, people, { message: input.message, address: this.mails.targetAddress(people[0]!, input.targetEmail), sendAfter: tx.now });
      for (const one of together) await tx.change(Introduction, one, one.id === row.id ? input.version : one.version, { message: input.message, mailId, sendAfter: tx.now });
      tx.subject({ kind: 'INTRODUCTION', id: row.id, rootId: row.id });
      return row.id;
    });
  }

  /** The target's yes or no, by their link. A yes sends the introduction. */
  answerAsTarget(caller: Caller, { id, agrees }: { id: string; agrees: boolean }): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.target', input: { id, agrees } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'TARGET');
      if (!agrees) {
        await this.steps.move(tx, row, 'DECLINED', 'TARGET', { closedAt: tx.now });
        return id;
      }
      const people = await this.mails.people(tx, id);
      const message = row.message ?? standardIntroduction(people, row.about, row.hopedBy);
      const mailId = await this.mails.introduce(tx, row, [people], { message, address: this.mails.targetAddress(people, null), sendAfter: tx.now });
      await this.steps.move(tx, row, 'TARGET_AGREED', 'TARGET', { targetAgreedAt: tx.now, mailId, sendAfter: tx.now });
      return id;
    });
  }

  /** The connector was told of the target's yes by other means. The text then waits for the connector to send it. */
  recordAgreement(caller: Caller, { id, version }: IntroductionVersionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.agreed', input: { id, version } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'CONNECTOR');
      await this.steps.move(tx, row, 'TARGET_AGREED', 'CONNECTOR', { targetAgreedAt: tx.now }, version);
      return id;
    });
  }
}
