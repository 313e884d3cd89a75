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
  kind: 'region' | 'system' | 'council area' | 'local place' | 'neighbourhood';
  /** The real code of a real area; systems of the demo and places below a council have none. */
  gss?: string;
  parent?: string;
}

export type OrganisationType =
  | 'nhs-trust'
  | 'nhs-foundation-trust'
  | 'icb'
  | 'place-partnership'
  | 'gp-federation'
  | 'nhs-property'
  | 'council'
  | 'shared-team'
  | 'housing-association'
  | 'council-landlord'
  | 'law-firm'
  | 'developer'
  | 'care-provider'
  | 'vcse'
  | 'university'
  | 'government'
  | 'professional-body'
  | 'funder';

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
  type: OrganisationType;
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
  successors: { key: string; kind: 'merger' | 'split' | 'rename'; on: DayOffset }[];
  website: string;
}

export type IdentifierScheme = 'ODS' | 'RSH' | 'Companies House' | 'Charity' | 'SRA';

/** What a job is for (domain.md 1.3). */
export type FunctionKey =
  | 'estates'
  | 'strategy-partnerships'
  | 'integrated-care'
  | 'operations-discharge'
  | 'workforce'
  | 'population-health'
  | 'clinical-sponsor'
  | 'finance'
  | 'chair'
  | 'strategic-estates'
  | 'place'
  | 'commissioning'
  | 'bcf'
  | 'strategy'
  | 'public-health'
  | 'adult-social-care'
  | 'housing-options'
  | 'adaptations'
  | 'housing-strategy'
  | 'planning'
  | 'regeneration'
  | 'cabinet-member'
  | 'chief-executive'
  | 'development'
  | 'partnerships'
  | 'care-support'
  | 'communities'
  | 'assets'
  | 'legal-real-estate'
  | 'legal-housing'
  | 'legal-health'
  | 'business-development'
  | 'research'
  | 'policy'
  | 'diary';

export type DecisionRole = 'decides' | 'approves' | 'influences' | 'advises' | 'gatekeeper' | 'delivers';

/** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. */
export type Seniority = 1 | 2 | 3 | 4 | 5;

export interface PostSeed {
  key: string;
  organisation: string;
  function: FunctionKey;
  title: string;
  seniority: Seniority;
  decisionRole: DecisionRole;
  /** Places the post answers for; the organisation's own when absent. */
  places?: string[];
  topics?: string[];
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

export interface MemberSeed {
  key: string;
  organisation: string;
}

export type RoleKey = 'administrator' | 'partnership lead' | 'event organiser' | 'board member';

export interface UserSeed {
  key: string;
  person: string;
  member: string;
  email: string;
  role: RoleKey;
  /** Printed by the start command, one for each role. */
  sampleAccount?: boolean;
}

export interface TieSeed {
  /** The member whose tie it is. */
  member: string;
  a: string;
  b: string;
  kind: 'colleague' | 'worked together' | 'met' | 'former colleague';
  strength: 'strong' | 'some' | 'faint';
  evidence: 'co-attended' | 'met' | 'introduced' | 'joint opportunity' | 'declared';
  /** The last time that the evidence was added to. */
  on: DayOffset;
  mayIntroduce: boolean;
  roundtable?: string;
  opportunity?: string;
}

export type BalanceGroup = 'NHS provider' | 'NHS commissioner' | 'Council' | 'Housing' | 'Legal and VCSE';

export interface RoundtableSeed {
  key: string;
  title: string;
  member: string;
  organiser: string;
  purpose: string;
  questions: string[];
  rule: 'open' | 'Chatham House' | 'on record';
  on: DayOffset;
  startsAt: string;
  endsAt: string;
  venue: string;
  place: string;
  joining: 'in the room' | 'online' | 'both';
  capacity: number;
  target: Record<BalanceGroup, number>;
  invitations: InvitationSeed[];
  captures: CaptureSeed[];
  /** The organiser counted who came, and closed the follow-up. */
  closedOn?: DayOffset;
}

export interface InvitationSeed {
  person: string;
  /** Absent for a draft. */
  sentOn?: DayOffset;
  remindedOn?: DayOffset;
  returnedOn?: DayOffset;
  answer?: 'accepted' | 'declined' | 'substitute proposed';
  answeredOn?: DayOffset;
  substitute?: string;
  joining?: 'in the room' | 'online';
  attended?: boolean;
}

export interface CaptureSeed {
  kind: 'point' | 'offer' | 'ask' | 'action';
  text: string;
  /** Who said or owns it; never given under the Chatham House Rule, save for an action's owner. */
  person?: string;
  dueOn?: DayOffset;
  /** The opportunity that it became. */
  opportunity?: string;
}

export type Stage = 'introduced' | 'exploring' | 'shaping' | 'business case' | 'approvals' | 'agreed';

export type OpportunityKind =
  | 'surplus-land'
  | 'keyworker-homes'
  | 'extra-care'
  | 'supported-housing'
  | 'step-down'
  | 'adaptations'
  | 'healthy-homes'
  | 'community-hub'
  | 'social-prescribing'
  | 'prevention'
  | 'mental-health-tenancy'
  | 'inclusion-health'
  | 'insight'
  | 'employment'
  | 'fuel-poverty'
  | 'co-location';

export interface OpportunitySeed {
  key: string;
  title: string;
  summary: string;
  kind: OpportunityKind;
  member: string;
  owner: string;
  places: string[];
  need: string;
  benefitToHealth: string;
  benefitToHousing: string;
  goals: string[];
  homes?: number;
  /** What there is instead of homes, or how they come: "nominations", "2 hubs". */
  sizeWords?: string;
  value?: { low: number; high: number; confidence: 'low' | 'medium' | 'high' };
  parties: PartySeed[];
  moves: MoveSeed[];
  evidence: EvidenceSeed[];
  interactions: InteractionSeed[];
  nextSteps: TaskSeed[];
  /** The hoped-for date of agreement, and each time it was set again. */
  targets: { setOn: DayOffset; targetOn: DayOffset }[];
  roundtable?: string;
  introducedBy?: string;
  land?: { site: string; hectares: number; surplusStatus: 'in use' | 'under review' | 'declared' | 'on market' | 'sold' };
  risks: RiskSeed[];
}

export interface PartySeed {
  organisation: string;
  role: 'lead' | 'host' | 'funder' | 'deliverer' | 'beneficiary' | 'convenor';
  roleWords?: string;
  /** In order of time, from the first. */
  commitments: { level: 'interested' | 'in principle' | 'approved' | 'signed'; on: DayOffset; by?: string }[];
}

export interface MoveSeed {
  to: Stage | 'paused' | 'closed';
  on: DayOffset;
  /** When it was written down, if later than it happened. */
  recordedOn?: DayOffset;
  by: string;
  reason?: string;
  restartOn?: DayOffset;
  lesson?: string;
}

/** What each gate asks for (domain.md 2.1), by the stage that it leaves. */
export type EvidenceKey =
  | 'person and function'
  | 'way in'
  | 'first contact'
  | 'meeting note'
  | 'need and offer'
  | 'local economy'
  | 'both sides'
  | 'conflicts'
  | 'concept note'
  | 'sponsors'
  | 'strategies'
  | 'places and numbers'
  | 'letter of intent'
  | 'data basis'
  | 'outline case'
  | 'funding'
  | 'site and planning'
  | 'impact assessments'
  | 'demand'
  | 'heads of terms'
  | 'full case'
  | 'approvals matrix'
  | 'signatories';

export interface EvidenceSeed {
  item: EvidenceKey;
  leaving: Stage;
  text: string;
  on: DayOffset;
  by: string;
}

export interface InteractionSeed {
  kind: 'call' | 'meeting' | 'e-mail';
  direction: 'both' | 'out' | 'in';
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
  likelihood: 'unlikely' | 'possible' | 'likely' | 'almost certain';
  impact: 'low' | 'medium' | 'high';
  trend: 'better' | 'same' | 'worse';
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
  agreementType: string;
  signedOn: DayOffset;
  startsOn: DayOffset;
  endsOn?: DayOffset;
  reviewOn: DayOffset;
  story?: string;
  contributions: ContributionSeed[];
  hubs: { name: string; host: string; place: string; openedOn: DayOffset; housingReason: string; healthReason: string }[];
  measures: MeasureSeed[];
}

export interface ContributionSeed {
  organisation: string;
  financialYear: string;
  kind: 'cash' | 'staff' | 'space' | 'land' | 'in kind';
  pledged: number;
  confirmed: number;
  received: number;
}

export interface MeasureSeed {
  name: string;
  definition: string;
  unit: 'count' | 'per cent' | 'working days' | 'bed days' | 'homes';
  baseline: number;
  target?: number;
  /** True when less is better. */
  lowerIsBetter?: boolean;
  source: string;
  onBoardPage: boolean;
  readings: { asAt: DayOffset; value: number; note?: string }[];
}

export interface IntroductionSeed {
  key: string;
  askedBy: string;
  connector: string;
  target: string;
  about: string;
  opportunity?: string;
  share: string[];
  askedOn: DayOffset;
  hopedForBy?: DayOffset;
  /** In order of time. `declined` is in private; `result` ends it. */
  steps: {
    step: 'connector accepted' | 'connector declined' | 'target asked' | 'target agreed' | 'made' | 'met' | 'result';
    on: DayOffset;
    text?: string;
  }[];
  result?: 'led to opportunity' | 'met' | 'no reply' | 'not useful';
}

export interface BoardMeetingSeed {
  key: string;
  member: string;
  on: DayOffset;
  title: string;
  /** The lead's sentence at the top of the pack. */
  headline?: string;
  commentary?: { heading: string; text: string; by: string; on: DayOffset }[];
  decisions: DecisionSeed[];
  frozenOn?: DayOffset;
}

export interface DecisionSeed {
  ask: string;
  options: string[];
  recommendation: string;
  askedBy: string;
  opportunity?: string;
  decided?: { outcome: 'approved' | 'approved with conditions' | 'declined' | 'noted' | 'carried forward'; text: string };
}
