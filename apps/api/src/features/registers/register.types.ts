/** The registers Lintel reads, in the order in which a folder is read: what others point at comes first. */
export const REGISTERS = [
  'ICB_LIST',
  'ICB_SUCCESSION',
  'COUNCILS',
  'REGISTERED_PROVIDERS',
  'NHS_TRUSTS',
  'SUB_ICBS',
  'ICB_SHARES',
  'COUNCIL_SPELLINGS',
  'PATIENT_SHARES',
  'DEPRIVATION',
] as const;
export type Register = (typeof REGISTERS)[number];

/** A calendar day, `yyyy-mm-dd`. */
export type IsoDate = string;

/**
 * Whose code it is. `ODS`: NHS Organisation Data Service; `GSS` and `ONS_ICB`: Office for National Statistics;
 * `LA_CODE`: the letters of the local authority register (org-id prefix GB-LAE); `SNAC`: the council code
 * that GSS replaced; `RSH`: Regulator of Social Housing (org-id prefix GB-SHPE).
 */
export type IdentifierScheme = 'ODS' | 'GSS' | 'ONS_ICB' | 'LA_CODE' | 'SNAC' | 'RSH';
export interface Identifier {
  scheme: IdentifierScheme;
  value: string;
  /** The day from which it holds, where the register says so. */
  from?: IsoDate | null;
  /** It has been replaced by another of the same scheme. */
  former?: boolean;
}

export type RegisteredType = 'NHS_TRUST' | 'ICB' | 'SUB_ICB' | 'COUNCIL' | 'COMBINED_AUTHORITY' | 'HOUSING_ASSOCIATION';
export type ActsAs = 'provider' | 'commissioner' | 'landlord' | 'planner' | 'funder';

/** Facts that are shown as the register has them; null where the register leaves the cell empty. */
export interface RegisterDetails {
  subType: string | null;
  legalForm: string | null;
  address: string | null;
  town: string | null;
  postcode: string | null;
  phone: string | null;
}

export type SuccessionKind = 'MERGER' | 'SPLIT' | 'ACQUISITION';
export interface Succession {
  predecessor: Identifier;
  successor: Identifier;
  /** The first day of the successor's responsibility. */
  on: IsoDate;
  kind: SuccessionKind;
}

/** What one row of a register says about one organisation. */
export interface OrganisationFacts {
  /** The first one is the row's own code and never changes hands. */
  identifiers: readonly [Identifier, ...Identifier[]];
  /** As registered, capitals included. */
  officialName: string;
  /** As screens show it. */
  name: string;
  type: RegisteredType;
  actsAs: readonly ActsAs[];
  aliases: readonly string[];
  openedOn: IsoDate | null;
  /** The last day on which it was open. */
  closedOn: IsoDate | null;
  details: RegisterDetails;
  /** The place that it answers for by statute, where the register gives that place a code. */
  area: Area | null;
}

export interface Area {
  kind: 'SYSTEM' | 'COUNCIL';
  code: string;
  name: string;
}

export interface OrganisationRow extends OrganisationFacts {
  kind: 'ORGANISATION';
  row: number;
  /** The ICB whose area the register puts it in. */
  icb: Identifier | null;
  successions: readonly Succession[];
}

export interface SuccessionRow {
  kind: 'SUCCESSION';
  row: number;
  succession: Succession;
  predecessor: OrganisationFacts;
  successor: OrganisationFacts;
}

/** What part of a place lies in a wider one, both by their ONS codes. */
export interface PlaceWithinRow {
  kind: 'PLACE_WITHIN';
  row: number;
  place: string;
  within: string;
  /** Above 0, up to 1. */
  share: number;
}

/** How deprived a district is. Ranks count from 1, the most deprived of all districts. */
export interface Deprivation {
  /** The mean of the ranks of its small areas, by how many people live in each; here the higher, the more deprived. */
  averageRank: number;
  rank: number;
  averageScore: number;
  scoreRank: number;
  /** The part of its small areas that are among the most deprived tenth of the country, 0 to 1. */
  tenth: number;
  tenthRank: number;
  /** Its small areas, and those among the most deprived fifth of the country; null where the edition does not count them. */
  areas: number | null;
  areasInFifth: number | null;
}

export interface DeprivationRow {
  kind: 'DEPRIVATION';
  row: number;
  /** The district's ONS code. */
  place: string;
  facts: Deprivation;
}

/** What a register says about a place, not about an organisation. */
export type PlaceRow = PlaceWithinRow | DeprivationRow;

/** Another name of a known organisation. */
export interface SpellingRow {
  kind: 'SPELLING';
  row: number;
  of: Identifier;
  name: string;
}

/** The part of a trust's patients that comes from a place. */
export interface PatientShareRow {
  kind: 'PATIENT_SHARE';
  row: number;
  trust: Identifier;
  /** Its ONS code. */
  place: string;
  /** Above 0, up to 1. */
  share: number;
}

export type RegisterRow = OrganisationRow | SuccessionRow | PlaceRow | SpellingRow | PatientShareRow;

/** Why a row, or a whole file, is not taken; rows are counted from 1, the heading included. */
export interface Problem {
  row: number;
  column: string;
  found: string;
  expected: string;
}
