import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Level } from '../../platform/database/policy.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { PartnershipParty } from './partnership-party.entity.js';
import { Partnership } from './partnership.entity.js';
import type { AddPartnershipPartyInput, EditPartnershipInput, EndPartnershipInput } from './partnership.inputs.js';
import { partnershipPolicy } from './partnership.policies.js';
import { type AgreementType, PartnershipState } from './partnership.types.js';

/** What the parties signed. Days are YYYY-MM-DD. */
export interface Agreement {
  opportunityId: string;
  agreementType: string;
  signedOn: string;
  startsOn: string;
  endsOn?: string | null;
  reviewOn?: string | null;
}

/** The agreement and its parties. What is brought and what is counted has a service of its own. */
@Injectable()
export class PartnershipsService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    this.undo.follow(async (tx, rows) => {
      const ids = rows.filter(({ table }) => table === 'partnership_party').map(({ id }) => id);
      // A party that was added is gone again, so its history says where it stood.
      for (const { root_id } of await tx.sql<{ root_id: string }>('select distinct root_id from hist.partnership_party where id = any($1)', [ids])) await settleAccess(tx, root_id);
    });
  }

  /** Makes the partnership of an opportunity with its parties, for every member among them; resolves to its id. Part of the move's write. */
  async createFromOpportunity(tx: WriteTransaction, { opportunityId, agreementType, signedOn, startsOn, endsOn, reviewOn }: Agreement): Promise<string> {
    if (endsOn && endsOn < startsOn) throw fieldError('agreement.endsOn', 'The end must not lie before the start.');
    const id = randomUUID();
    await tx.grant('partnership', id, tx.memberId, Level.OWN);
    await tx.sql(`insert into partnership (id, opportunity_id, title, purpose, agreement_type, signed_on, starts_on, ends_on, review_on)
      select $1, o.id, o.title, o.summary, $3, $4, $5, $6, $7 from opportunity o where o.id = $2`,
      [id, opportunityId, agreementType, signedOn, startsOn, endsOn ?? null, reviewOn ?? null]);
    await tx.sql(`insert into partnership_party (root_id, organisation_id, role, signed_on, position)
      select $1, p.organisation_id, p.role, $3, p.position from opportunity_party p where p.root_id = $2 and p.deleted_at is null`, [id, opportunityId, signedOn]);
    await settleAccess(tx, id);
    return id;
  }

  /** Takes the partnership of an opportunity out of sight, when the move that made it is taken back. Throws CONFLICT once somebody has worked on it. */
  async withdraw(tx: WriteTransaction, opportunityId: string): Promise<void> {
    const [worked] = await tx.sql(`select 1 from partnership p where p.opportunity_id = $1 and p.deleted_at is null and (p.version > 1
      or exists (select 1 from hist.partnership_party h join hist.partnership first on first.id = p.id and first.version = 1 where h.root_id = p.id and h.activity_id <> first.activity_id)
      or ${['contribution', 'hub', 'measure'].map((table) => `exists (select 1 from ${table} c where c.root_id = p.id)`).join(' or ')})`, [opportunityId]);
    if (worked) throw new AppError('CONFLICT', 'The partnership has been worked on since. End it in place of taking the agreement back.');
    await tx.sql('update partnership set deleted_at = app.now(), version = version + 1 where opportunity_id = $1 and deleted_at is null', [opportunityId]);
  }

  /** Changes the agreement's words and dates; resolves to the partnership's id. Throws VALIDATION by field, CONFLICT when somebody saved first. */
  edit(caller: Caller, input: EditPartnershipInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'partnership.edit', input }, async (tx) => {
      const row = await editable(tx, input.id);
      const { title, agreementType, startsOn } = input;
      if (input.endsOn && input.endsOn < startsOn) throw fieldError('endsOn', 'The end must not lie before the start.');
      await tx.change(Partnership, row, input.version, {
        title, startsOn, agreementType: agreementType as AgreementType, purpose: input.purpose || null, story: input.story || null,
        signedOn: input.signedOn ?? null, endsOn: input.endsOn ?? null, reviewOn: input.reviewOn ?? null,
      });
      tx.subject({ kind: 'PARTNERSHIP', id: row.id, rootId: row.id, payload: { title } });
      return row.id;
    });
  }

  /** Ends it on a day that has come; resolves to its id. */
  end(caller: Caller, input: EndPartnershipInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'partnership.end', input }, async (tx) => {
      const row = await editable(tx, input.id);
      if (row.state === PartnershipState.ENDED) throw fieldError('endedOn', 'This partnership has ended already.');
      if (input.endedOn > londonDay(tx.now)) throw fieldError('endedOn', 'Give the last day once it has come, today at the latest. A later end is a date of the agreement.');
      if (input.endedOn < row.startsOn) throw fieldError('endedOn', 'It cannot have ended before it started.');
      await tx.change(Partnership, row, input.version, { state: PartnershipState.ENDED, endsOn: input.endedOn });
      tx.subject({ kind: 'PARTNERSHIP', id: row.id, rootId: row.id, payload: { title: row.title } });
      return row.id;
    });
  }

  /** Adds a party; where it is a member, its people read the partnership from then on. Resolves to the partnership's id. */
  addParty(caller: Caller, input: AddPartnershipPartyInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'partnership.addParty', input }, async (tx) => {
      const row = await editable(tx, input.partnershipId);
      const organisation = await tx.get(Organisation, { id: input.organisationId });
      const [already] = await tx.sql('select 1 from partnership_party where root_id = $1 and organisation_id = $2', [row.id, organisation.id]);
      if (already) throw fieldError('organisationId', `${organisation.name} is a party already.`);
      const [{ position }] = await tx.sql<{ position: number }>('select coalesce(max(position), 0) + 1 as position from partnership_party where root_id = $1', [row.id]) as [{ position: number }];
      await tx.insert(PartnershipParty, { rootId: row.id, organisationId: organisation.id, role: input.role as PartnershipParty['role'], signedOn: input.signedOn ?? null, signatory: input.signatory || null, position, version: 1 });
      await settleAccess(tx, row.id);
      tx.subject({ kind: 'PARTNERSHIP', id: row.id, rootId: row.id, payload: { title: row.title, organisation: organisation.name } });
      return row.id;
    });
  }
}

/** Lets in the members whose organisations are parties, and nobody else's. */
const settleAccess = (tx: WriteTransaction, partnershipId: string): Promise<unknown> => tx.sql('select app.settle_partnership_access($1)', [partnershipId]);

/** The partnership, or NOT_FOUND, also once it was withdrawn; FORBIDDEN for those who only read it. */
export async function editable(tx: WriteTransaction, id: string): Promise<Partnership> {
  const row = await tx.get(Partnership, { id });
  await tx.judge(partnershipPolicy, 'update', row);
  return row;
}
