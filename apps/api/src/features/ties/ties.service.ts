import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Clock } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Person } from '../people/person.entity.js';
import { Tie } from './tie.entity.js';
import type { AddTieInput, EditTieInput, RemoveTieInput } from './tie.inputs.js';
import { tiePolicy } from './tie.policies.js';

/** Who knows whom, as the caller's member notes it. */
@Injectable()
export class TiesService {
  constructor(
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  /** Notes a tie and returns its id. Throws VALIDATION for one person twice or a day to come, NOT_FOUND for a person not seen. */
  addTie(caller: Caller, input: AddTieInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'tie.add', input }, (tx) => this.add(tx, input));
  }

  private async add(tx: WriteTransaction, input: AddTieInput): Promise<string> {
    if (input.aId === input.bId) throw fieldError('bId', 'Choose two different people.');
    this.notToCome(input.lastOn);
    await tx.get(Person, { id: input.aId });
    await tx.get(Person, { id: input.bId });
    const row = { ...input, memberId: tx.memberId };
    await tx.judge(tiePolicy, 'create', row);
    const id = await tx.insert(Tie, row);
    tx.subject({ kind: 'TIE', id, payload: { kind: input.kind } });
    return id;
  }

  /** Changes what is given, and returns the id. Throws CONFLICT when somebody changed it since `version`. */
  editTie(caller: Caller, input: EditTieInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'tie.edit', input }, async (tx) => {
      const { id, version, ...given } = input;
      const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>;
      if (patch.lastOn) this.notToCome(patch.lastOn);
      const tie = await tx.get(Tie, { id });
      await tx.judge(tiePolicy, 'update', tie);
      await tx.change(Tie, tie, version, patch);
      tx.subject({ kind: 'TIE', id });
      return id;
    });
  }

  /** Takes a tie away; undo brings it back. */
  removeTie(caller: Caller, { id, version }: RemoveTieInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'tie.remove', input: { id, version } }, async (tx) => {
      const tie = await tx.get(Tie, { id });
      await tx.judge(tiePolicy, 'remove', tie);
      await tx.mustBe(Tie, tie, version, ['evidence', 'weight']);
      await tx.sql('delete from tie where id = $1', [id]);
      tx.subject({ kind: 'TIE', id });
      return id;
    });
  }

  private notToCome(day: string): void {
    if (day > this.clock.today()) throw fieldError('lastOn', 'Give a day that is not in the future.');
  }
}
