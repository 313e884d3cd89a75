import type { OrganisationType } from '../../features/organisations/organisation.types.js';
import type { DecisionRole } from '../../features/organisations/post.entity.js';
import type { DayOffset } from './calendar.js';

export interface PlaceSeed {
  key: string;
  name: string;
  kind: 'REGION' | 'SYSTEM' | 'COUNCIL' | 'LOCAL_PLACE' | 'NEIGHBOURHOOD';
  /** The real code of a real area; systems of the demo and places below a council have none. */
  gss?: string;
  parent?: string;
  /** What it lay in before its `parent` was there. */
  parentBefore?: string;
  /** Where it straddles two systems, the shares of its people: the `parent`'s first. */
  shares?: Readonly<Record<string, number>>;
  from?: DayOffset;
  until?: DayOffset;
}

/** What an organisation acts as (the product’s own words). */
export type ActsAs =
  | 'provider'
  | 'commissioner'
  | 'landlord'
  | 'planner'
  | 'funder'
  | 'convenor'
  | 'professional body';

export interface OrganisationSeed {
  key: string;
  name: string;
  /** How people say it: "Hollin Park Hospitals". */
  shortName: string;
  type: `${OrganisationType}`;
  subType?: string;
  actsAs: ActsAs[];
  /** Corporate form as the register of landlords writes it, or its like; decides the PECR class. */
  legalForm: string;
  aliases: string[];
  formerNames: { name: string; until: DayOffset }[];
  identifiers: { scheme: IdentifierScheme; value: string; from?: DayOffset }[];
  /** Places served, the main one first. */
  places: string[];
  town: string;
  parent?: string;
  opensOn?: DayOffset;
  closesOn?: DayOffset;
  successors: { key: string; kind: 'MERGER' | 'SPLIT' | 'RENAME'; on: DayOffset }[];
  website: string;
}

export type IdentifierScheme = 'ODS' | 'RSH' | 'COMPANIES_HOUSE' | 'CHARITY' | 'SRA';

/** What a job is for: keys of the product's own list (job_function). */
export type FunctionKey =
  | 'TRUST_ESTATES'
  | 'TRUST_STRATEGY'
  | 'INTEGRATED_CARE'
  | 'DISCHARGE'
  | 'WORKFORCE'
  | 'POPULATION_HEALTH_TRUST'
  | 'CLINICAL_SPONSOR'
  | 'NHS_FINANCE'
  | 'STRATEGIC_ESTATES'
  | 'PLACE_DIRECTOR'
  | 'COMMISSIONING'
  | 'POPULATION_HEALTH'
  | 'BETTER_CARE'
  | 'ICB_STRATEGY'
  | 'PUBLIC_HEALTH'
  | 'ADULT_SOCIAL_CARE'
  | 'HOUSING_OPTIONS'
  | 'ADAPTATIONS'
  | 'HOUSING_STRATEGY'
  | 'PLANNING'
  | 'CARE_COMMISSIONING'
  | 'REGENERATION'
  | 'CABINET_MEMBER'
  | 'CHIEF_EXECUTIVE'
  | 'DEVELOPMENT'
  | 'PARTNERSHIPS'
  | 'CARE_SUPPORT'
  | 'COMMUNITIES'
  | 'ASSETS_REPAIRS'
  | 'BOARD_CHAIR'
  | 'LEGAL_PARTNER'
  | 'LEGAL_EVENTS'
  | 'RESEARCH'
  | 'PROGRAMME'
  | 'OTHER';

/** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. */
export type Seniority = 1 | 2 | 3 | 4 | 5;

export interface PostSeed {
  key: string;
  organisation: string;
  function: FunctionKey;
  title: string;
  seniority: Seniority;
  decisionRole: `${DecisionRole}`;
  /** Places the post answers for; the organisation's own when absent. */
  places?: string[];
  topics?: OpportunityKind[];
  deputy?: string;
  gatekeeper?: string;
  /** Set when nobody holds the post now. */
  vacantSince?: DayOffset;
}

export interface PersonSeed {
  key: string;
  name: string;
  /** Absent for people who gave none; never tells who employs them. */
  email?: string;
  /** The member that knew them first and published them. */
  knownBy: string;
}

export type VerifiedHow = 'by phone' | 'on a call' | 'at a meeting' | 'from the register' | 'from a board paper' | 'from their website' | 'imported from Outlook';

export interface AppointmentSeed {
  person: string;
  post: string;
  from: DayOffset;
  until?: DayOffset;
  primary: boolean;
  source: string;
  verifiedOn: DayOffset;
  /** User; absent when a register or import said so. */
  verifiedBy?: string;
  verifiedHow: VerifiedHow;
}

/** What somebody is good for, with the evidence. */
export interface PersonTopicSeed {
  person: string;
  topic: OpportunityKind;
  statement: string;
  source: string;
  on: DayOffset;
  by: string;
}

/** Keys of the product’s list of topics. */
export type OpportunityKind =
  | 'SURPLUS_LAND'
  | 'STAFF_HOMES'
  | 'EXTRA_CARE'
  | 'SUPPORTED_HOUSING'
  | 'STEP_DOWN'
  | 'ADAPTATIONS'
  | 'DAMP_MOULD'
  | 'COMMUNITY_HUB'
  | 'SOCIAL_PRESCRIBING'
  | 'PREVENTION'
  | 'TENANCY_SUSTAINMENT'
  | 'INCLUSION_HEALTH'
  | 'DATA_INSIGHT'
  | 'EMPLOYMENT'
  | 'RETROFIT'
  | 'HEALTH_CENTRE';
