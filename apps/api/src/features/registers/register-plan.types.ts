import type {
  ActsAs,
  Deprivation,
  Identifier,
  IsoDate,
  OrganisationFacts,
  Register,
  RegisterDetails,
  Succession,
} from './register.types.js';

/**
 * How well a date is known. `ON`: the register gives the day. `BY`: it had happened by the day of the edition
 * that first shows it, and may be older.
 */
export type DateKnown = 'ON' | 'BY';

/** The ICB that a trust belongs to now, as last recorded. */
export interface IcbMembership {
  icb: Identifier;
  /** Null when it was entered without a day. */
  from: IsoDate | null;
}

/** An organisation as it stands recorded, as far as registers write it. */
export interface KnownOrganisation {
  id: string;
  /** Any type of the Directory: a code may have been given to an organisation by hand. */
  type: string;
  /** Current and former ones. */
  identifiers: readonly Identifier[];
  officialName: string;
  aliases: readonly string[];
  actsAs: readonly ActsAs[];
  openedOn: IsoDate | null;
  closedOn: IsoDate | null;
  details: RegisterDetails;
  icb: IcbMembership | null;
  /** Which register holds its columns (`organisation.register`); null for one that somebody entered. */
  heldBy: string | null;
}

/** A place as it stands recorded. */
export interface KnownPlace {
  id: string;
  code: string;
  name: string;
  /** Codes of the council that answers for it which the ONS has replaced. */
  formerCodes: readonly string[];
  /** The systems in which it lies now, with the part of it that does. */
  within: readonly (PlaceReference & { share: number })[];
  /** By the id of a trust, the part of its patients that comes from here. */
  patients: Readonly<Record<string, number>>;
  /** By the edition read last. */
  deprivation: (Deprivation & { year: number }) | null;
}
export interface PlaceReference {
  id: string;
  code: string;
  name: string;
}

export interface RegisterState {
  organisations: readonly KnownOrganisation[];
  /** Of the registers that speak of places alone; empty for others. */
  places: readonly KnownPlace[];
  successions: readonly Succession[];
  /** Every edition of this register that has been read. */
  editionsRead: readonly IsoDate[];
}

export interface FieldChange {
  field: keyof RegisterDetails | 'openedOn';
  from: string | null;
  to: string | null;
}

export type Change =
  | { kind: 'CREATE'; organisation: OrganisationFacts }
  | { kind: 'ADOPT'; heldBy: string }
  | { kind: 'RENAME'; from: string; to: string; name: string; on: IsoDate; known: DateKnown }
  | { kind: 'CLOSE'; on: IsoDate }
  | { kind: 'REOPEN'; was: IsoDate }
  | { kind: 'JOIN_ICB'; icb: Identifier; on: IsoDate; known: DateKnown }
  | { kind: 'MOVE_ICB'; from: Identifier; to: Identifier; on: IsoDate; known: DateKnown }
  | { kind: 'LEAVE_ICB'; icb: Identifier; on: IsoDate; known: DateKnown }
  | { kind: 'SUCCESSION'; succession: Succession }
  | { kind: 'IDENTIFIERS'; added: readonly Identifier[]; ended: readonly Identifier[] }
  | { kind: 'ALIASES'; added: readonly string[] }
  | { kind: 'ROLES'; added: readonly ActsAs[] }
  | { kind: 'PLACE_IN'; within: PlaceReference; share: number }
  | { kind: 'PLACE_SHARE'; within: PlaceReference; from: number; share: number }
  | { kind: 'PLACE_OUT'; within: PlaceReference }
  | { kind: 'PATIENT_SHARE'; place: PlaceReference; from: number | null; share: number }
  | { kind: 'DEPRIVATION'; year: number; isNew: boolean; facts: Deprivation }
  | { kind: 'DETAILS'; fields: readonly FieldChange[] };

/** What a change is about: an organisation or place already known, or an organisation that this plan creates. */
export type Subject = { id: string } | { created: Identifier };
export interface PlannedChange {
  subject: Subject;
  code: string;
  name: string;
  change: Change;
}

export interface RowPlan {
  row: number;
  outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';
  changes: readonly PlannedChange[];
  /** Sentences about what was not taken, or was taken on a judgement. */
  notes: readonly string[];
}

export interface RegisterPlan {
  register: Register;
  edition: IsoDate;
  rows: readonly RowPlan[];
  /** A sentence when the whole file changes nothing for one reason. */
  note: string | null;
  /** What the register holds and this edition does not list, closed ones apart: it stays as it is. */
  unlisted: readonly { code: string; name: string }[];
}
