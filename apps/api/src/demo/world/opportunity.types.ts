import type { DayOffset } from './calendar.js';
import type { OpportunityKind } from './directory.types.js';

export type Stage = 'INTRODUCED' | 'EXPLORING' | 'SHAPING' | 'BUSINESS_CASE' | 'APPROVALS' | 'AGREED';

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
  land?: { site: string; hectares: number; surplusStatus: 'IN_USE' | 'UNDER_REVIEW' | 'DECLARED_SURPLUS' | 'ON_MARKET' | 'SOLD' };
  risks: RiskSeed[];
}

export interface PartySeed {
  organisation: string;
  role: 'LEAD' | 'HOST' | 'FUNDER' | 'DELIVERER' | 'BENEFICIARY' | 'CONVENOR' | 'CARE' | 'LANDLORD';
  /** In order of time, from the first. */
  commitments: { level: 'INTERESTED' | 'IN_PRINCIPLE' | 'APPROVED' | 'SIGNED'; on: DayOffset; by?: string }[];
  /** Who speaks for it from within, in which post, since when. */
  sponsor?: SponsorSeed;
}

export interface SponsorSeed {
  person: string;
  post: string;
  on: DayOffset;
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

/** What each gate asks for, by the stage that it leaves. */
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
