import type { DecisionRole } from '../../features/organisations/post.entity.js';
import type { OrganisationType, Sector } from '../../features/organisations/organisation.types.js';
import type { Role } from '../../platform/auth/permissions.js';
import type { DayOffset } from './calendar.js';

/**
 * The demo world as plain data. Things refer to each other by key (a short word of ours, never stored),
 * days are offsets from the load day, money is in whole pounds. Everybody and every body in it is invented;
 * the places are real.
 */
export interface World {
  places: PlaceSeed[];
  organisations: OrganisationSeed[];
  posts: PostSeed[];
  people: PersonSeed[];
  appointments: AppointmentSeed[];
  personTopics: PersonTopicSeed[];
  members: MemberSeed[];
  users: UserSeed[];
  ties: TieSeed[];
  roundtables: RoundtableSeed[];
  opportunities: OpportunitySeed[];
  partnerships: PartnershipSeed[];
  introductions: IntroductionSeed[];
  boardMeetings: BoardMeetingSeed[];
  risks: RiskSeed[];
  tasks: TaskSeed[];
  notes: NoteSeed[];
}

export interface PlaceSeed {
  key: string;
  name: string;
  kind: 'REGION' | 'SYSTEM' | 'COUNCIL' | 'LOCAL_PLACE' | 'NEIGHBOURHOOD';
  /** The real code of a real area; systems of the demo and places below a council have none. */
  gss?: string;
  parent?: string;
}

/** What an organisation acts as (product vocabulary, domain.md 1.1). */
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
  identifiers: { scheme: IdentifierScheme; value: string; from?: DayOffset; until?: DayOffset }[];
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

export interface MemberSeed {
  key: string;
  organisation: string;
}

export interface UserSeed {
  key: string;
  person: string;
  member: string;
  email: string;
  role: `${Role}`;
  /** Printed by the start command, one for each role. */
  sampleAccount?: boolean;
}

export interface TieSeed {
  /** The member whose tie it is. */
  member: string;
  a: string;
  b: string;
  strength: 'strong' | 'some' | 'faint';
  kind: 'CO_ATTENDED' | 'MET' | 'INTRODUCED' | 'JOINT_OPPORTUNITY' | 'DECLARED';
  /** What the evidence is, for those who may read it. */
  words: string;
  /** The last time that the evidence was added to. */
  on: DayOffset;
  mayIntroduce: boolean;
}

export interface RoundtableSeed {
  key: string;
  title: string;
  member: string;
  organiser: string;
  purpose: string;
  questions: string[];
  rule: 'OPEN' | 'CHATHAM_HOUSE' | 'ON_RECORD';
  on: DayOffset;
  startsAt: string;
  endsAt: string;
  venue: string;
  town?: string;
  accessNote?: string;
  joiningLink?: string;
  place: string;
  format: 'IN_ROOM' | 'ONLINE' | 'HYBRID';
  capacity: number;
  target: Partial<Record<`${Sector}`, number>>;
  invitations: InvitationSeed[];
  captures: CaptureSeed[];
}

export interface InvitationSeed {
  person: string;
  /** Absent for a draft. */
  sentOn?: DayOffset;
  remindedOn?: DayOffset;
  returnedOn?: DayOffset;
  answer?: 'ACCEPTED' | 'DECLINED' | 'SUBSTITUTE_PROPOSED';
  answeredOn?: DayOffset;
  substitute?: string;
  joining?: 'IN_ROOM' | 'ONLINE';
  attended?: boolean;
}

export interface CaptureSeed {
  kind: 'POINT' | 'OFFER' | 'ASK' | 'ACTION';
  text: string;
  /** Who said or owns it; never given under the Chatham House Rule, save for an action's owner. */
  person?: string;
  dueOn?: DayOffset;
  /** The opportunity that it became. */
  opportunity?: string;
}

export type Stage = 'INTRODUCED' | 'EXPLORING' | 'SHAPING' | 'BUSINESS_CASE' | 'APPROVALS' | 'AGREED';

/** Kinds of domain.md 2.2: keys of the product's list of topics. */
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

export interface OpportunitySeed {
  key: string;
  title: string;
  summary: string;
  kind: OpportunityKind;
  member: string;
  owner: string;
  places: string[];
  need: string;
  goals: string[];
  homes?: number;
  /** What there is instead of homes, or how they come: "nominations", "2 hubs". */
  sizeWords?: string;
  value?: { low: number; high: number; confidence: 'LOW' | 'MEDIUM' | 'HIGH' };
  parties: PartySeed[];
  moves: MoveSeed[];
  evidence: EvidenceSeed[];
  interactions: InteractionSeed[];
  nextSteps: TaskSeed[];
  /** The hoped-for date of agreement, and each time it was set again. */
  targets: { setOn: DayOffset; targetOn: DayOffset }[];
  roundtable?: string;
  introducedBy?: string;
  land?: { site: string; hectares: number; surplusStatus: 'IN_USE' | 'UNDER_REVIEW' | 'DECLARED_SURPLUS' | 'ON_MARKET' | 'SOLD' };
  risks: RiskSeed[];
}

export interface PartySeed {
  organisation: string;
  role: 'LEAD' | 'HOST' | 'FUNDER' | 'DELIVERER' | 'BENEFICIARY' | 'CONVENOR' | 'CARE' | 'LANDLORD';
  /** In order of time, from the first. */
  commitments: { level: 'INTERESTED' | 'IN_PRINCIPLE' | 'APPROVED' | 'SIGNED'; on: DayOffset; by?: string }[];
}

export interface MoveSeed {
  to: Stage | 'PAUSED' | 'CLOSED';
  on: DayOffset;
  /** When it was written down, if later than it happened. */
  recordedOn?: DayOffset;
  by: string;
  /** Why it was paused or moved back; for a closed one, a reason of the product's list. */
  reason?: string;
  restartOn?: DayOffset;
  lesson?: string;
}

/** What each gate asks for (domain.md 2.1), by the stage that it leaves. */
export type EvidenceKey =
  | 'PERSON_AND_FUNCTION'
  | 'WAY_IN'
  | 'FIRST_CONTACT'
  | 'MEETING_NOTE'
  | 'NEED_AND_OFFER'
  | 'LOCAL_ECONOMY'
  | 'BOTH_SIDES'
  | 'CONFLICTS'
  | 'CONCEPT_NOTE'
  | 'SPONSORS'
  | 'STRATEGIES'
  | 'PLACES_AND_NUMBERS'
  | 'LETTER_OF_INTENT'
  | 'DATA_BASIS'
  | 'OUTLINE_CASE'
  | 'FUNDING'
  | 'SITE_AND_PLANNING'
  | 'IMPACT_ASSESSMENTS'
  | 'DEMAND'
  | 'HEADS_OF_TERMS'
  | 'FULL_CASE'
  | 'APPROVALS_MATRIX'
  | 'SIGNATORIES';

export interface EvidenceSeed {
  item: EvidenceKey;
  leaving: Stage;
  /** The move in whose dialog it was given; absent for what was given ahead of a move. */
  comesWith?: Stage;
  text: string;
  on: DayOffset;
  by: string;
}

export interface InteractionSeed {
  kind: 'CALL' | 'MEETING' | 'EMAIL';
  direction: 'TWO_WAY' | 'OUT' | 'IN';
  on: DayOffset;
  by: string;
  people: string[];
  text: string;
}

export interface TaskSeed {
  title: string;
  owners: string[];
  setOn: DayOffset;
  dueOn: DayOffset;
  at?: string;
  /** Each later date, in order of time. */
  redated?: { on: DayOffset; to: DayOffset }[];
  doneOn?: DayOffset;
  opportunity?: string;
  person?: string;
  /** The party's next step, when it is the chosen task of an opportunity. */
  isNextStep?: boolean;
}

export interface NoteSeed {
  opportunity: string;
  by: string;
  on: DayOffset;
  text: string;
}

export interface RiskSeed {
  title: string;
  member: string;
  opportunity?: string;
  likelihood: 'UNLIKELY' | 'POSSIBLE' | 'LIKELY' | 'ALMOST_CERTAIN';
  impact: 'LOW' | 'MEDIUM' | 'HIGH';
  trend: 'BETTER' | 'SAME' | 'WORSE';
  response: string;
  owner: string;
  raisedOn: DayOffset;
  onBoardPage: boolean;
}

export interface PartnershipSeed {
  key: string;
  opportunity: string;
  title: string;
  purpose: string;
  agreementType: 'JOINT_FUNDING' | 'LEASE' | 'PROTOCOL' | 'NOMINATIONS';
  signedOn: DayOffset;
  startsOn: DayOffset;
  endsOn?: DayOffset;
  reviewOn: DayOffset;
  story?: string;
  contributions: ContributionSeed[];
  hubs: { name: string; host: string; place: string; openedOn: DayOffset; services: string }[];
  measures: MeasureSeed[];
}

export interface ContributionSeed {
  organisation: string;
  /** A day in the financial year that it belongs to. */
  inYearOf: DayOffset;
  kind: 'CASH' | 'STAFF' | 'SPACE' | 'LAND' | 'IN_KIND';
  pledged: number;
  confirmed: number;
  received: number;
}

export interface MeasureSeed {
  name: string;
  definition: string;
  /** A few words beside the name. */
  detail?: string;
  unit: 'NUMBER' | 'PERCENT' | 'DAYS';
  baseline: number;
  target?: number;
  /** True when less is better. */
  lowerIsBetter?: boolean;
  source: string;
  /** When the first figure is expected. */
  firstDue?: DayOffset;
  readings: { asAt: DayOffset; value: number; note?: string }[];
}

export interface IntroductionSeed {
  key: string;
  askedBy: string;
  connector: string;
  target: string;
  about: string;
  opportunity?: string;
  askedOn: DayOffset;
  hopedForBy?: DayOffset;
  /** In order of time. `declined` is in private; `result` ends it. */
  steps: {
    step: 'connector accepted' | 'connector declined' | 'target asked' | 'target agreed' | 'made' | 'met' | 'result';
    on: DayOffset;
    text?: string;
  }[];
  result?: 'LED_TO_OPPORTUNITY' | 'MET' | 'NO_REPLY' | 'NOT_USEFUL';
}

export interface BoardMeetingSeed {
  key: string;
  member: string;
  on: DayOffset;
  title: string;
  /** What the lead says to the figures. */
  commentary?: { text: string; by: string; on: DayOffset };
  decisions: DecisionSeed[];
}

export interface DecisionSeed {
  ask: string;
  options: string[];
  recommendation: string;
  reason?: string;
  document?: string;
  askedBy: string;
  opportunity?: string;
  decided?: { outcome: 'APPROVED' | 'DECLINED' | 'DEFERRED' | 'NOTED'; conditions?: string };
}
