import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { editable } from './checks.js';
import { OpportunityParty } from './opportunity-party.entity.js';
import type { SettlePartyInput } from '../organisations/settlement.types.js';
import { reorganised, successorIn } from '../organisations/reorganised.service.js';

/** Decides of the parts that closed or split organisations have in opportunities. Commitment and sponsor go with the part. */
@Injectable()
export class SettleParties {
  constructor(private readonly writes: Writes) {}

  /** Hands a part to a successor, keeps it, or takes the party out. Resolves to the opportunity's id. Throws VALIDATION, CONFLICT. */
  settleParty(caller: Caller, input: SettlePartyInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.settleParty', input }, async (tx) => {
      const party = await tx.get(OpportunityParty, { id: input.id });
      const opportunity = await editable(tx, party.rootId);
      const what = await reorganised(tx, party.organisationId);
      const toId = input.settlement === 'MOVE' ? successorIn(what, input.toId).id : null;
      if (input.settlement !== 'KEEP') await this.mustNotLead(tx, party, opportunity.leadMemberId);
      const isParty = toId !== null && (await tx.manager.findBy(OpportunityParty, { rootId: opportunity.id, organisationId: toId })).some(({ deletedAt }) => deletedAt === null);
      await tx.change(OpportunityParty, party, input.version, this.patch(tx, input, isParty ? null : toId));
      await tx.sql('select app.settle_opportunity_access($1)', [opportunity.id]);
      tx.subject({ kind: 'OPPORTUNITY', id: opportunity.id, rootId: opportunity.id, payload: { partyId: party.id, settlement: input.settlement, toId } });
      return opportunity.id;
    });
  }

  /** A successor that is a party already keeps its own part: the old one goes. */
  private patch(tx: WriteTransaction, { settlement }: SettlePartyInput, toId: string | null): Partial<OpportunityParty> {
    if (settlement === 'KEEP') return { keptOn: londonDay(tx.now) };
    return toId ? { organisationId: toId } : { deletedAt: tx.now };
  }

  private async mustNotLead(tx: WriteTransaction, { organisationId }: OpportunityParty, leadMemberId: string): Promise<void> {
    const [leads] = await tx.sql('select 1 from member where organisation_id = $1 and id = $2', [organisationId, leadMemberId]);
    if (leads) throw fieldError('id', 'The member that began this stays a party. Let it stay, or change its role in the opportunity.');
  }
}
