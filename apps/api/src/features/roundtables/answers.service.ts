import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError } from '../../platform/errors.js';
import { londonDay } from '../../platform/clock.js';
import type { Answer } from './answer.js';
import { InvitationChanges } from './invitation-changes.service.js';
import { Invitation } from './invitation.entity.js';
import { Needs } from './needs.service.js';
import { Roundtable } from './roundtable.entity.js';
import { nearDay } from './roundtable-words.js';
import { InvitationState, Joining, RoundtableFormat, RoundtableRule, RoundtableState } from './roundtable.types.js';
import { Turns } from './turns.js';

type Answered = Promise<Written<{ id: string; state: InvitationState }>>;

/** Why a guest can no longer answer, as a sentence; null while they can. `today` is London's day. */
export function closedBecause(event: Pick<Roundtable, 'state' | 'answerBy' | 'startsAt'>, today: string): string | null {
  if (event.state === RoundtableState.CANCELLED) return 'This event has been cancelled.';
  if (event.state === RoundtableState.HELD || londonDay(event.startsAt) < today) return 'This event has taken place.';
  if (event.answerBy && event.answerBy < today) return `Answers closed on ${nearDay(event.answerBy)}.`;
  return null;
}

/** Guests' answers: from their own page by link, or told to the organiser, who records them. */
@Injectable()
export class AnswersService implements OnModuleInit {
  private readonly turns = new Turns();

  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly changes: InvitationChanges,
    private readonly needs: Needs,
  ) {}

  onModuleInit(): void {
    for (const action of ['invitation.answer', 'invitation.recordAnswer']) this.undo.handle(action, 'NEVER');
  }

  /** Answers by a personal link to an invitation of `roundtableId`. Throws UNAUTHENTICATED for a link that is unknown or over, CONFLICT when it is too late to answer. */
  async answer(tokenHash: string, roundtableId: string, answer: Answer): Answered {
    return this.turns.run(roundtableId, () => this.answerNow(tokenHash, answer));
  }

  private answerNow(tokenHash: string, answer: Answer): Answered {
    const actor: Actor = { kind: 'LINK', tokenHash, userId: null, memberId: null, role: 'GUEST', linkPurpose: 'RSVP' };
    return this.writes.run({ actor, idempotencyKey: null }, { action: 'invitation.answer', input: { kind: answer.kind } }, async (tx) => {
      const guest = await this.changes.guest(tx, tx.actor.subjectId ?? '');
      const event = await tx.get(Roundtable, { id: guest.rootId });
      const closed = closedBecause(event, londonDay(tx.now));
      if (closed) throw new AppError('CONFLICT', closed);
      await tx.sql('select app.use_link($1)', [tokenHash]);
      return this.apply(tx, event, guest, guest.version, answer);
    });
  }

  /** Records what a guest told the organiser, also after answers have closed. */
  async record(caller: Caller, input: { id: string; version: number; answer: Exclude<Answer, { kind: 'NOT_ME' }> }): Answered {
    return this.writes.run(caller, { action: 'invitation.recordAnswer', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      return this.apply(tx, await tx.get(Roundtable, { id: guest.rootId }), guest, input.version, input.answer);
    });
  }

  private async apply(tx: WriteTransaction, event: Roundtable, guest: Invitation, version: number, answer: Answer): Promise<{ id: string; state: InvitationState }> {
    const state = await this.move(tx, event, guest, version, answer);
    await this.needs.keep(tx, event, guest.id, answer.kind === 'ACCEPT' ? answer.needs : null);
    tx.subject({ kind: 'INVITATION', id: guest.id, rootId: event.id, payload: { answer: answer.kind, state } });
    return { id: guest.id, state };
  }

  private async move(tx: WriteTransaction, event: Roundtable, guest: Invitation, version: number, answer: Answer): Promise<InvitationState> {
    const answered = { answeredAt: tx.now, substituteName: null, substituteEmail: null };
    switch (answer.kind) {
      case 'ACCEPT': {
        const joining = answer.joining ?? (event.format === RoundtableFormat.ONLINE ? Joining.ONLINE : Joining.IN_ROOM);
        return this.changes.move(tx, guest, version, 'ACCEPT', { ...answered, joining, showsName: answer.showsName && event.rule !== RoundtableRule.CHATHAM_HOUSE });
      }
      case 'DECLINE':
        return this.changes.move(tx, guest, version, 'DECLINE', { ...answered, joining: null, showsName: false });
      case 'SUBSTITUTE':
        return this.changes.move(tx, guest, version, 'PROPOSE_SUBSTITUTE', { ...answered, joining: null, showsName: false, substituteName: answer.name, substituteEmail: answer.email });
      case 'NOT_ME': {
        const state = await this.changes.move(tx, guest, version, 'NOT_ME', { ...answered, joining: null, showsName: false, email: null });
        await tx.sql('select app.end_links($1)', [guest.id]);
        return state;
      }
    }
  }
}
