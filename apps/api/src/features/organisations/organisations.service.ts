import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { SearchIndex } from '../search/search-index.service.js';
import { OrganisationFacts } from './organisation-facts.service.js';
import { OrganisationName } from './organisation-facts.entity.js';
import { Organisation } from './organisation.entity.js';
import type { CreateOrganisationInput, EditOrganisationInput } from './organisation.inputs.js';
import { organisationPolicy } from './organisation.policies.js';
import { datesProblem, type OrganisationColumns, refusedByRegister, statusOn, typeFromName } from './organisation.rules.js';
import { DateKnown, NameKind, type OrganisationStatus, type OrganisationType, sectorOf } from './organisation.types.js';

/** What a form leaves empty is stored as nothing. */
const emptied = <T extends object>(patch: T): T =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined).map(([key, value]) => [key, value === '' ? null : value])) as T;

const refuseDays = (openedOn: string | null | undefined, closedOn: string | null | undefined): void => {
  const problem = datesProblem(openedOn, closedOn);
  if (problem) throw fieldError('closedOn', problem);
};

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly writes: Writes,
    private readonly facts: OrganisationFacts,
    private readonly index: SearchIndex,
  ) {}

  /** Adds an organisation with what is known of it. Throws VALIDATION where a code is taken or malformed. */
  createOrganisation(caller: Caller, input: CreateOrganisationInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'organisation.create', input }, async (tx) => {
      await tx.judge(organisationPolicy, 'create', {});
      const { name, aliases, places, identifiers, source, ...columns } = input;
      refuseDays(input.openedOn, input.closedOn);
      const type = (input.type ?? typeFromName(name)) as OrganisationType;
      const id = await tx.insert(Organisation, {
        ...emptied(columns) as object, name, type, sector: sectorOf[type], actsAs: input.actsAs ?? [],
        status: (input.status as OrganisationStatus | undefined) ?? statusOn({ openedOn: input.openedOn ?? null, closedOn: input.closedOn ?? null }, londonDay(tx.now)), source: source || 'entered',
      });
      const given = { organisationId: id, source };
      // A list may be left out or be null.
      for (const alias of aliases ?? []) await this.facts.addName(tx, { ...given, name: alias, kind: NameKind.ALIAS });
      for (const [i, { scheme, value, validFrom, validTo }] of (identifiers ?? []).entries()) {
        await this.facts.addIdentifier(tx, { ...given, scheme, value, validFrom, validTo }, `identifiers.${i}.value`);
      }
      if (places?.length) await this.facts.setPlaces(tx, id, places);
      await this.index.organisations(tx, [id]);
      tx.subject({ kind: 'ORGANISATION', id });
      return { id };
    });
  }

  /**
   * Changes what people may change. Throws VALIDATION naming each register column that the edit touches,
   * CONFLICT with both values when somebody saved first, NOT_FOUND for what is not there or in the bin.
   */
  editOrganisation(caller: Caller, input: EditOrganisationInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'organisation.edit', input }, async (tx) => {
      const { id, version, renamedOn, ...columns } = input;
      const row = await this.toEdit(tx, id);
      const patch = emptied<OrganisationColumns>(columns);
      const days = { openedOn: row.openedOn, closedOn: row.closedOn, ...('openedOn' in patch && { openedOn: patch.openedOn ?? null }), ...('closedOn' in patch && { closedOn: patch.closedOn ?? null }) };
      refuseDays(days.openedOn, days.closedOn);
      // A day that was given says what it is today, unless somebody says it in words.
      if (!patch.status && (days.openedOn !== row.openedOn || days.closedOn !== row.closedOn)) patch.status = statusOn(days, londonDay(tx.now));
      const refused = refusedByRegister(row.register, row as OrganisationColumns, patch);
      if (Object.keys(refused).length) throw new AppError('VALIDATION', Object.values(refused)[0], { fields: refused });
      await tx.change(Organisation, row, version, { ...patch as Partial<Organisation>, ...(patch.type && { sector: sectorOf[patch.type] }) });
      if (patch.name && patch.name !== row.name && renamedOn) await this.keepFormerName(tx, row, renamedOn);
      await this.index.organisations(tx, [id]);
      tx.subject({ kind: 'ORGANISATION', id, payload: { fields: Object.keys(patch) } });
      return { id };
    });
  }

  /** An organisation that the caller may change. Throws NOT_FOUND, FORBIDDEN. */
  async toEdit(tx: WriteTransaction, id: string): Promise<Organisation> {
    const organisation = await this.facts.get(tx, id);
    await tx.judge(organisationPolicy, 'update', organisation);
    return organisation;
  }

  private async keepFormerName(tx: WriteTransaction, { id, name }: Organisation, renamedOn: string): Promise<void> {
    const lastDay = new Date(Date.parse(`${renamedOn}T12:00:00Z`) - 86_400_000);
    await tx.insert(OrganisationName, { organisationId: id, name, kind: NameKind.FORMER, validTo: londonDay(lastDay), dated: DateKnown.ON, source: 'entered' });
  }
}
