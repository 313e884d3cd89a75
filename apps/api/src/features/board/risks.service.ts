import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { User } from '../members/user.entity.js';
import { Opportunity } from '../opportunities/opportunity.entity.js';
import type { AddRiskInput, EditRiskInput } from './board.inputs.js';
import { riskPolicy } from './board.policies.js';
import { Risk } from './risk.entity.js';

/** What may go wrong, of one opportunity or of the whole pipeline. */
@Injectable()
export class RisksService {
  constructor(private readonly writes: Writes) {}

  /** Raises a risk today; resolves to its id. */
  addRisk(caller: Caller, input: AddRiskInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'risk.add', input }, async (tx) => {
      const facts = await this.facts(tx, input);
      const id = await tx.insert(Risk, { ...facts, memberId: tx.memberId, raisedOn: londonDay(tx.now), version: 1 });
      tx.subject({ kind: 'RISK', id, payload: { title: input.title } });
      return id;
    });
  }

  /** Changes a risk, or closes it with a day; resolves to its id. Throws CONFLICT when somebody saved first. */
  editRisk(caller: Caller, input: EditRiskInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'risk.edit', input }, async (tx) => {
      const row = await tx.get(Risk, { id: input.id });
      await tx.judge(riskPolicy, 'update', row);
      const closedOn = input.closedOn ?? null;
      if (closedOn && closedOn < row.raisedOn) throw fieldError('closedOn', 'It cannot have been closed before it was raised.');
      await tx.change(Risk, row, input.version, { ...(await this.facts(tx, input)), closedOn });
      tx.subject({ kind: 'RISK', id: row.id, payload: { title: input.title } });
      return row.id;
    });
  }

  private async facts(tx: WriteTransaction, { opportunityId, title, likelihood, impact, trend, response, ownerId, forBoard }: AddRiskInput) {
    if (opportunityId) await tx.get(Opportunity, { id: opportunityId });
    const owner = ownerId ? (await tx.get(User, { id: ownerId, memberId: tx.memberId })).id : tx.userId;
    return {
      title, response, forBoard, opportunityId: opportunityId ?? null, ownerId: owner,
      likelihood: likelihood as Risk['likelihood'], impact: impact as Risk['impact'], trend: trend as Risk['trend'],
    };
  }
}
