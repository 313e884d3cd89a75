import type { Role } from '../../platform/auth/permissions.js';
import type { BoardMeetingSeed } from './board.types.js';
import type { DayOffset } from './calendar.js';
import type { AppointmentSeed, FunctionKey, OpportunityKind, OrganisationSeed, PersonSeed, PersonTopicSeed, PlaceSeed, PostSeed } from './directory.types.js';
import type { NoteSeed, OpportunitySeed, RiskSeed, TaskSeed } from './opportunity.types.js';
import type { PartnershipSeed } from './partnership.types.js';
import type { RoundtableSeed } from './roundtable.types.js';

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
  gaps: GapSeed[];
  corrections: CorrectionSeed[];
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
  /** It follows from what the member records in the story: nobody notes it, and strength and words are as that comes out. */
  arises?: true;
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
  /** Whether a convenor may put it together with others' asks. */
  mayPool?: true;
  /** Whom the connector names instead. */
  suggests?: string;
  /** In order of time. `declined` is in private; `result` ends it. */
  steps: {
    step: 'connector accepted' | 'connector declined' | 'connector suggested' | 'target asked' | 'target agreed' | 'made' | 'met' | 'result';
    on: DayOffset;
    text?: string;
  }[];
  result?: 'LED_TO_OPPORTUNITY' | 'MET' | 'NO_REPLY' | 'NOT_USEFUL';
}

/** Somebody found nobody for a function in a place, and noted it. */
export interface GapSeed {
  by: string;
  on: DayOffset;
  function: FunctionKey;
  place: string;
}

/** Somebody named who is right for a topic in a place. */
export interface CorrectionSeed {
  by: string;
  on: DayOffset;
  topic: OpportunityKind;
  place: string;
  right: string;
  because: string;
}
