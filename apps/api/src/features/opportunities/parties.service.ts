import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { dayUntilToday, editable, mustExist } from './checks.js';
import type { PartyInput } from './opportunity.inputs.js';
import { OpportunityParty } from './opportunity-party.entity.js';
import type { AddPartyInput, ChangePartyInput, RemovePartyInput } from './party.inputs.js';
import { Commitment, type PartyRole } from './opportunity.types.js';

/** Who takes part, as what, and how far each has gone. A party that is a member's own organisation lets that member in. */
@Injectable()
export class PartiesService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    this.undo.follow(async (tx, rows) => {
      const ids = rows.filter(({ table }) => table === 'opportunity_party').map(({ id }) => id);
      for (const { root_id } of await tx.sql<{ root_id: string }>('select distinct root_id from opportunity_party where id = any($1)', [ids])) await this.settleAccess(tx, root_id);
    });
  }

  /** Adds a party; resolves to its id. */
  addParty(caller: Caller, input: AddPartyInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.addParty', input }, async (tx) => {
      const opportunity = await editable(tx, input.opportunityId);
      const id = await this.addIn(tx, opportunity.id, input);
      tx.subject({ kind: 'OPPORTUNITY', id: opportunity.id, rootId: opportunity.id, payload: { partyId: id } });
      return id;
    });
  }

  /** Adds a party within a write that has judged the opportunity already. */
  async addIn(tx: WriteTransaction, opportunityId: string, input: PartyInput): Promise<string> {
    const { organisationId, role, commitment = Commitment.INTERESTED, commitmentNote } = input;
    await mustExist(tx, 'organisation', [organisationId], 'organisationId', 'This organisation is not in the directory.');
    const [there] = await tx.sql('select 1 from opportunity_party where root_id = $1 and organisation_id = $2 and deleted_at is null', [opportunityId, organisationId]);
    if (there) throw fieldError('organisationId', 'This organisation is a party already. Change its role or commitment in place of adding it again.');
    const [last] = await tx.sql<{ position: number }>('select coalesce(max(position), 0) + 1 as position from opportunity_party where root_id = $1', [opportunityId]);
    const id = await tx.insert(OpportunityParty, {
      rootId: opportunityId, organisationId, role: role as PartyRole, commitment: (commitment ?? Commitment.INTERESTED) as Commitment,
      commitmentOn: dayUntilToday(tx, input.commitmentOn, 'commitmentOn'), commitmentNote, position: last!.position,
      sponsorAppointmentId: await this.sponsor(tx, organisationId, input.sponsorAppointmentId),
    });
    await this.settleAccess(tx, opportunityId);
    return id;
  }

  /** Changes a party's role or commitment; resolves to the opportunity's id. Throws CONFLICT when somebody saved first. */
  changeParty(caller: Caller, input: ChangePartyInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.changeParty', input }, async (tx) => {
      const party = await tx.get(OpportunityParty, { id: input.id });
      await editable(tx, party.rootId);
      const { role = party.role, commitment = party.commitment, commitmentNote } = input;
      const moved = commitment !== party.commitment || input.commitmentOn != null;
      await tx.change(OpportunityParty, party, input.version, {
        role: role as PartyRole, commitment: commitment as Commitment,
        ...(moved ? { commitmentOn: dayUntilToday(tx, input.commitmentOn, 'commitmentOn') } : {}),
        ...(moved || commitmentNote !== undefined ? { commitmentNote: commitmentNote ?? null } : {}),
        ...(input.sponsorAppointmentId === undefined || input.sponsorAppointmentId === party.sponsorAppointmentId ? {} : { sponsorAppointmentId: await this.sponsor(tx, party.organisationId, input.sponsorAppointmentId) }),
      });
      tx.subject({ kind: 'OPPORTUNITY', id: party.rootId, rootId: party.rootId, payload: { partyId: party.id, from: party.commitment, to: commitment } });
      return party.rootId;
    });
  }

  /** Takes a party out, and its member with it; resolves to the opportunity's id. Undo brings both back. */
  removeParty(caller: Caller, input: RemovePartyInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.removeParty', input }, async (tx) => {
      const party = await tx.get(OpportunityParty, { id: input.id });
      const opportunity = await editable(tx, party.rootId);
      const [leads] = await tx.sql('select 1 from member where organisation_id = $1 and id = $2', [party.organisationId, opportunity.leadMemberId]);
      if (leads) throw fieldError('id', 'The member that began this stays a party. Change its role in place of removing it.');
      await tx.change(OpportunityParty, party, input.version, { deletedAt: tx.now });
      await this.settleAccess(tx, opportunity.id);
      tx.subject({ kind: 'OPPORTUNITY', id: opportunity.id, rootId: opportunity.id, payload: { partyId: party.id } });
      return opportunity.id;
    });
  }

  /** The appointment of a sponsor, looked at: it holds today, in the party's own organisation, and the caller sees whose it is. */
  private async sponsor(tx: WriteTransaction, organisationId: string, appointmentId: string | null | undefined): Promise<string | null> {
    if (!appointmentId) return null;
    const [held] = await tx.sql<{ organisation_id: string; is_over: boolean }>(
      `select po.organisation_id, coalesce(a.ended_on <= app.today(), false) as is_over from appointment a join person pe on pe.id = a.root_id and pe.deleted_at is null join post po on po.id = a.post_id where a.id = $1`, [appointmentId]);
    if (!held) throw new AppError('NOT_FOUND');
    if (held.organisation_id !== organisationId) throw fieldError('sponsorAppointmentId', 'They work for another organisation. Choose somebody of this party.');
    if (held.is_over) throw fieldError('sponsorAppointmentId', 'They have left that post. Choose somebody who holds one today.');
    return appointmentId;
  }

  /** Lets in the members whose organisations are parties, and nobody else's. */
  private settleAccess(tx: WriteTransaction, opportunityId: string): Promise<unknown> {
    return tx.sql('select app.settle_opportunity_access($1)', [opportunityId]);
  }
}
