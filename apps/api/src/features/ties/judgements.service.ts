import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Person } from '../people/person.entity.js';
import { ConnectorWishRow, TieJudgement } from './acquaintance.entity.js';
import type { AllowTieInput, DisownTieInput, SetConnectorWishInput, SetTieStrengthInput } from './tie.inputs.js';
import { tieJudgementPolicy } from './tie.policies.js';
import { SaidStrength } from './tie.types.js';

type TwoPeople = DisownTieInput;

/** What a member says of two people's knowing each other, over whatever the evidence says, and whether others may use it. Undo takes each back. */
@Injectable()
export class JudgementsService {
  constructor(private readonly writes: Writes) {}

  /**
   * Raises or lowers a tie, with a reason; null lets the evidence speak again. Resolves to the acquaintance's id.
   * Throws VALIDATION without a reason, CONFLICT when somebody said something else meanwhile, NOT_FOUND for a person not seen.
   */
  setTieStrength(caller: Caller, input: SetTieStrengthInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'tie.setStrength', input }, (tx) => {
      const { strength, reason } = input;
      if (strength && !reason) throw fieldError('reason', 'Say why it is more or less than the evidence says.');
      return this.say(tx, input, { ...this.saying(tx), strength: strength ? SaidStrength[strength] : null, reason: strength ? reason! : null });
    });
  }

  /** "I do not really know them": all evidence up to today counts no more, also what is recorded later of an earlier day. Resolves to the acquaintance's id. */
  disownTie(caller: Caller, input: DisownTieInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'tie.disown', input }, (tx) => this.say(tx, input, { ...this.saying(tx), strength: SaidStrength.NONE, reason: null }));
  }

  /** Lets other members ask for an introduction over a tie, or no longer. Resolves to the acquaintance's id. */
  allowTie(caller: Caller, input: AllowTieInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'tie.allow', input }, (tx) => this.say(tx, input, { usableByOthers: input.usableByOthers }));
  }

  /** What the signed-in person wishes of being asked to introduce others; null takes it back. */
  setConnectorWish(caller: Caller, { wish }: SetConnectorWishInput): Promise<Written<string | null>> {
    return this.writes.run(caller, { action: 'account.connectorWish', input: { wish } }, async (tx) => {
      const before = await tx.manager.findOneBy(ConnectorWishRow, { userId: tx.userId });
      tx.subject({ kind: 'USER', id: tx.userId });
      if (before && wish) await tx.change(ConnectorWishRow, before, before.version, { wish });
      else if (before) await tx.sql('delete from connector_wish where id = $1', [before.id]);
      else if (wish) await tx.insert(ConnectorWishRow, { memberId: tx.memberId, userId: tx.userId, wish });
      return wish ?? null;
    });
  }

  private saying(tx: WriteTransaction): Pick<TieJudgement, 'saidOn' | 'saidAt' | 'byUserId'> {
    return { saidOn: londonDay(tx.now), saidAt: tx.now, byUserId: tx.userId };
  }

  private async say(tx: WriteTransaction, { aId, bId, version }: TwoPeople, patch: Partial<TieJudgement>): Promise<string> {
    if (aId === bId) throw fieldError('bId', 'Choose two different people.');
    await tx.get(Person, { id: aId });
    await tx.get(Person, { id: bId });
    const pair = { memberId: tx.memberId, aId: aId < bId ? aId : bId, bId: aId < bId ? bId : aId };
    const before = await tx.manager.findOneBy(TieJudgement, pair);
    if (before) {
      await tx.judge(tieJudgementPolicy, 'update', before);
      await tx.change(TieJudgement, before, version, patch);
    } else {
      await tx.judge(tieJudgementPolicy, 'create', pair);
      if (version !== 0) throw new AppError('CONFLICT', 'What was said of this tie has been taken back. Look at it again.');
      await tx.insert(TieJudgement, { ...pair, saidOn: londonDay(tx.now), saidAt: tx.now, ...patch });
    }
    const [settled] = await tx.sql<{ id: string }>('select id from acquaintance where member_id = $1 and a_id = $2 and b_id = $3', [pair.memberId, pair.aId, pair.bId]);
    tx.subject({ kind: 'TIE', id: settled!.id });
    return settled!.id;
  }
}
