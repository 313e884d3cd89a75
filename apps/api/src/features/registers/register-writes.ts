import { randomUUID } from 'node:crypto';
import { keyOf } from './identifier.rules.js';
import type { Change, PlannedChange, RegisterPlan, RegisterState } from './register-plan.types.js';
import { comparableName, readableName } from './register-names.rules.js';
import { dayBefore } from './day.rules.js';
import type { Area, Identifier, IsoDate, RegisterDetails, RegisteredType } from './register.types.js';

/** Columns of `organisation` that a change sets; a key that is missing leaves its column as it is. */
export interface OrganisationPatch {
  name?: string;
  register?: string;
  closed_on?: IsoDate | null;
  opened_on?: IsoDate | null;
  sub_type?: string | null;
  legal_form?: string | null;
  address?: string | null;
  town?: string | null;
  postcode?: string | null;
  phone?: string | null;
}

interface DeprivationColumns {
  place_id: string;
  imd_year: number;
  imd_average_rank: number;
  imd_rank: number;
  imd_average_score: number;
  imd_score_rank: number;
  imd_tenth: number;
  imd_tenth_rank: number;
  imd_areas: number | null;
  imd_areas_in_fifth: number | null;
}

/**
 * A plan as rows: what each set-based statement of `register-apply.ts` is given. Keys are column names; `valid_to` is
 * the last day on which a fact holds.
 */
export interface RegisterWrites {
  organisations: (OrganisationPatch & { id: string; type: RegisteredType; name: string; acts_as: readonly string[] })[];
  patches: { id: string; patch: OrganisationPatch; acts_as: readonly string[] }[];
  names: { organisation_id: string; name: string; kind: 'OFFICIAL' | 'ALIAS'; valid_from: IsoDate | null; dated: string }[];
  formerNames: { organisation_id: string; name: string; valid_to: IsoDate; dated: string }[];
  identifiers: { organisation_id: string; scheme: string; value: string; valid_from: IsoDate | null; valid_to: IsoDate | null }[];
  endedIdentifiers: { scheme: string; value: string; valid_to: IsoDate }[];
  endedIcbs: { organisation_id: string; valid_to: IsoDate }[];
  icbs: { organisation_id: string; to_id: string; valid_from: IsoDate; dated: string }[];
  successions: { from_id: string; to_id: string; kind: string; happened_on: IsoDate }[];
  /** `valid_to` null: it lies in it from now on; else until then. */
  withins: { place_id: string; within_id: string; share: number | null; valid_from: IsoDate | null; valid_to: IsoDate | null }[];
  patients: { organisation_id: string; place_id: string; share: number }[];
  deprivations: DeprivationColumns[];
  areas: (Area & { organisation_id: string; valid_from: IsoDate | null; valid_to: IsoDate | null })[];
}

const COLUMN_OF = {
  openedOn: 'opened_on', subType: 'sub_type', legalForm: 'legal_form',
  address: 'address', town: 'town', postcode: 'postcode', phone: 'phone',
} as const satisfies Record<keyof RegisterDetails | 'openedOn', keyof OrganisationPatch>;

/** Turns a plan's changes into rows; an organisation that the plan creates is given its id here. */
export function writesOf(plan: RegisterPlan, state: RegisterState): RegisterWrites {
  const writes = new Writing(plan.edition, idsByCode(state));
  const changes = plan.rows.flatMap((row) => row.changes);
  for (const { change } of changes) if (change.kind === 'CREATE') writes.create(change);
  for (const planned of changes) writes.add(planned);
  return writes.done();
}

const idsByCode = ({ organisations }: RegisterState): Map<string, string> =>
  new Map(organisations.flatMap(({ id, identifiers }) => identifiers.map((code) => [keyOf(code), id] as const)));

class Writing {
  private readonly rows: RegisterWrites = {
    organisations: [], patches: [], names: [], formerNames: [], identifiers: [], endedIdentifiers: [],
    endedIcbs: [], icbs: [], successions: [], withins: [], patients: [], deprivations: [], areas: [],
  };
  private readonly patches = new Map<string, RegisterWrites['patches'][number]>();

  constructor(
    private readonly edition: IsoDate,
    private readonly ids: Map<string, string>,
  ) {}

  done(): RegisterWrites {
    return { ...this.rows, patches: [...this.patches.values()] };
  }

  create({ organisation }: Extract<Change, { kind: 'CREATE' }>): void {
    const id = randomUUID();
    const { identifiers, officialName, name, type, actsAs, aliases, openedOn, closedOn, details, area } = organisation;
    for (const code of identifiers) if (!this.ids.has(keyOf(code))) this.ids.set(keyOf(code), id);
    this.rows.organisations.push({
      id, type, name, acts_as: actsAs, opened_on: openedOn, closed_on: closedOn,
      sub_type: details.subType, legal_form: details.legalForm,
      address: details.address, town: details.town, postcode: details.postcode, phone: details.phone,
    });
    this.rows.names.push({ organisation_id: id, name: officialName, kind: 'OFFICIAL', valid_from: null, dated: 'ON' });
    this.alias(id, aliases);
    this.identify(id, identifiers);
    if (area) this.rows.areas.push({ ...area, organisation_id: id, valid_from: openedOn, valid_to: closedOn });
  }

  add({ subject, change }: PlannedChange): void {
    const id = 'id' in subject ? subject.id : this.idOf(subject.created);
    switch (change.kind) {
      case 'CREATE':
        return;
      case 'ADOPT':
        this.patch(id).register = change.heldBy;
        return;
      case 'RENAME':
        this.patch(id).name = change.name;
        this.rows.formerNames.push({ organisation_id: id, name: readableName(change.from), valid_to: dayBefore(change.on), dated: change.known });
        this.rows.names.push({ organisation_id: id, name: change.to, kind: 'OFFICIAL', valid_from: change.on, dated: change.known });
        return;
      case 'CLOSE':
        this.patch(id).closed_on = change.on;
        return;
      case 'REOPEN':
        this.patch(id).closed_on = null;
        return;
      case 'DETAILS':
        for (const { field, to } of change.fields) this.patch(id)[COLUMN_OF[field]] = to;
        return;
      case 'ROLES':
        this.changed(id).acts_as = change.added;
        return;
      case 'ALIASES':
        this.alias(id, change.added);
        return;
      case 'IDENTIFIERS':
        this.identify(id, change.added);
        for (const { scheme, value } of change.ended) this.rows.endedIdentifiers.push({ scheme, value, valid_to: dayBefore(this.edition) });
        return;
      case 'SUCCESSION': {
        const { predecessor, successor, on, kind } = change.succession;
        this.rows.successions.push({ from_id: this.idOf(predecessor), to_id: this.idOf(successor), kind, happened_on: on });
        return;
      }
      case 'JOIN_ICB':
        this.join(id, change.icb, change);
        return;
      case 'MOVE_ICB':
        this.rows.endedIcbs.push({ organisation_id: id, valid_to: dayBefore(change.on) });
        this.join(id, change.to, change);
        return;
      case 'PLACE_IN':
      case 'PLACE_SHARE':
        this.rows.withins.push({ place_id: id, within_id: change.within.id, share: change.share, valid_from: this.edition, valid_to: null });
        return;
      case 'PLACE_OUT':
        this.rows.withins.push({ place_id: id, within_id: change.within.id, share: null, valid_from: null, valid_to: dayBefore(this.edition) });
        return;
      case 'PATIENT_SHARE':
        this.rows.patients.push({ organisation_id: id, place_id: change.place.id, share: change.share });
        return;
      case 'DEPRIVATION': {
        const { averageRank, rank, averageScore, scoreRank, tenth, tenthRank, areas, areasInFifth } = change.facts;
        this.rows.deprivations.push({
          place_id: id, imd_year: change.year, imd_average_rank: averageRank, imd_rank: rank, imd_average_score: averageScore, imd_score_rank: scoreRank,
          imd_tenth: tenth, imd_tenth_rank: tenthRank, imd_areas: areas, imd_areas_in_fifth: areasInFifth,
        });
        return;
      }
      case 'LEAVE_ICB':
        this.rows.endedIcbs.push({ organisation_id: id, valid_to: dayBefore(change.on) });
    }
  }

  private join(id: string, icb: Identifier, { on, known }: { on: IsoDate; known: string }): void {
    this.rows.icbs.push({ organisation_id: id, to_id: this.idOf(icb), valid_from: on, dated: known });
  }

  private alias(id: string, aliases: readonly string[]): void {
    const once = new Map(aliases.map((alias) => [comparableName(alias), alias]));
    for (const name of once.values()) this.rows.names.push({ organisation_id: id, name, kind: 'ALIAS', valid_from: null, dated: 'ON' });
  }

  private identify(id: string, identifiers: readonly Identifier[]): void {
    for (const { scheme, value, from, former } of identifiers) {
      this.rows.identifiers.push({ organisation_id: id, scheme, value, valid_from: from ?? null, valid_to: former ? dayBefore(this.edition) : null });
    }
  }

  private changed(id: string) {
    const known = this.patches.get(id) ?? { id, patch: {}, acts_as: [] };
    this.patches.set(id, known);
    return known;
  }

  private patch(id: string): OrganisationPatch {
    return this.changed(id).patch;
  }

  private idOf(code: Identifier): string {
    const id = this.ids.get(keyOf(code));
    if (!id) throw new Error(`A plan points at ${keyOf(code)}, which it neither knows nor creates.`);
    return id;
  }
}
