export enum Stage {
  /** 1: both sides know of each other. */
  INTRODUCED = 'INTRODUCED',
  /** 2: whether need and offer meet, with provider and commissioner. */
  EXPLORING = 'EXPLORING',
  /** 3: one proposition, with a sponsor on each side. */
  SHAPING = 'SHAPING',
  /** 4: whether it works, who pays and what could go wrong. */
  BUSINESS_CASE = 'BUSINESS_CASE',
  /** 5: each body says yes. */
  APPROVALS = 'APPROVALS',
  /** 6: signed; a partnership from now on. */
  AGREED = 'AGREED',
}

/** Where a card stands on the board: a stage, or beside the stages. */
export enum BoardColumnKey {
  /** Stage 1. */
  INTRODUCED = 'INTRODUCED',
  /** Stage 2. */
  EXPLORING = 'EXPLORING',
  /** Stage 3. */
  SHAPING = 'SHAPING',
  /** Stage 4. */
  BUSINESS_CASE = 'BUSINESS_CASE',
  /** Stage 5. */
  APPROVALS = 'APPROVALS',
  /** Stage 6. */
  AGREED = 'AGREED',
  /** Beside the stages, until its restart date. */
  PAUSED = 'PAUSED',
  /** Beside the stages, with a reason and a lesson. */
  CLOSED = 'CLOSED',
}

export enum EvidenceKind {
  /** A sentence or more. */
  TEXT = 'TEXT',
  /** A reference to a document, or its address. */
  LINK = 'LINK',
  /** A day. */
  DATE = 'DATE',
}

/** One thing that a gate asks for. */
export interface GateItem {
  /** Stored as evidence.item: never renamed. */
  readonly key: string;
  readonly label: string;
  readonly answer: EvidenceKind;
  /** What a good answer says. */
  readonly hint: string;
  /** The answer names a person. */
  readonly namesPerson?: true;
  /** A fact of the opportunity itself that answers the item, so that nobody is asked twice. */
  readonly derived?: 'BOTH_SIDES_ARE_PARTIES' | 'PLACE_AND_SIZE_STATED';
}

interface StageDefinition {
  readonly number: number;
  readonly label: string;
  /** Working days without two-way contact after which it stalls; null: never. */
  readonly stallDays: number | null;
  /** What must be in place before it may leave this stage forwards. */
  readonly gate: readonly GateItem[];
  /** Forwards, one gate at a time; a move over several stages passes every gate between. Back is always open, with a reason. */
  readonly next: readonly Stage[];
}

const text = (key: string, label: string, hint: string, derived?: GateItem['derived']): GateItem => ({ key, label, hint, answer: EvidenceKind.TEXT, ...(derived && { derived }) });
const link = (key: string, label: string, hint: string): GateItem => ({ key, label, hint, answer: EvidenceKind.LINK });
const date = (key: string, label: string, hint: string): GateItem => ({ key, label, hint, answer: EvidenceKind.DATE });

/** The pipeline: stages, order and gates are code, the same for every member. Source: the sector's practice, stages 1 to 8 of its usual gateway reviews. */
export const stages = {
  [Stage.INTRODUCED]: {
    number: 1, label: 'Introduced', stallDays: 14, next: [Stage.EXPLORING],
    gate: [
      { ...text('PERSON_AND_FUNCTION', 'The right person, by function', 'Who it is, and what their post is for'), namesPerson: true },
      text('WAY_IN', 'The way in', 'The introducer, the roundtable or the earlier contact'),
      date('FIRST_CONTACT', 'First contact', 'The day you first spoke'),
    ],
  },
  [Stage.EXPLORING]: {
    number: 2, label: 'Exploring', stallDays: 30, next: [Stage.SHAPING],
    gate: [
      link('MEETING_NOTE', 'Note of a meeting', 'A note that both sides know, or a link to it'),
      text('NEED_AND_OFFER', 'Need and offer side by side', 'What they need and what you offer, in a sentence each'),
      text('LOCAL_ECONOMY', 'Local health economy checked', 'Trusts, ICB and councils of the place'),
      text('BOTH_SIDES', 'Provider and commissioner spoken to', 'Who was spoken to on each side', 'BOTH_SIDES_ARE_PARTIES'),
      text('CONFLICTS', 'Conflicts checked', 'What was checked, and what was found'),
    ],
  },
  [Stage.SHAPING]: {
    number: 3, label: 'Shaping', stallDays: 45, next: [Stage.BUSINESS_CASE],
    gate: [
      link('CONCEPT_NOTE', 'Concept note agreed', 'The version and who cleared it, or a link to it'),
      text('SPONSORS', 'Sponsor named on both sides', 'A named executive on each side'),
      text('STRATEGIES', 'Strategy cited on both sides', 'A document and page for each side'),
      text('PLACES_AND_NUMBERS', 'Places and numbers of homes stated', 'Where, and how many homes, beds or people', 'PLACE_AND_SIZE_STATED'),
      link('LETTER_OF_INTENT', 'Letter of intent', 'Who signed it and when, or a link to it'),
      text('DATA_BASIS', 'Legal basis for sharing data', 'The basis, or why no personal data is shared'),
    ],
  },
  [Stage.BUSINESS_CASE]: {
    number: 4, label: 'Business case', stallDays: 60, next: [Stage.APPROVALS],
    gate: [
      link('OUTLINE_CASE', 'Outline business case', 'Options and the five cases, or a link to them'),
      text('FUNDING', 'Funding lines', 'Who pays for what'),
      text('SITE_AND_PLANNING', 'Site, title and planning', 'What is known of each'),
      text('IMPACT_ASSESSMENTS', 'Equality and data-protection assessments', 'Both, with their dates'),
      text('DEMAND', 'Demand shown', 'The needs assessment or figures relied on'),
    ],
  },
  [Stage.APPROVALS]: {
    number: 5, label: 'Approvals', stallDays: 90, next: [Stage.AGREED],
    gate: [
      link('HEADS_OF_TERMS', 'Heads of terms', 'The settled terms, or a link to them'),
      link('FULL_CASE', 'Full business case', 'The approved case, or a link to it'),
      text('APPROVALS_MATRIX', 'Every body said yes', 'Each body with its date and paper reference'),
      text('SIGNATORIES', 'Signatories named', 'Who signs for each party'),
    ],
  },
  [Stage.AGREED]: { number: 6, label: 'Agreed', stallDays: null, next: [], gate: [] },
} as const satisfies Record<Stage, StageDefinition>;

/** The stages in their order. */
export const stageOrder: readonly Stage[] = Object.values(Stage).sort((a, b) => stages[a].number - stages[b].number);

/** Everything that the gates between two stages ask for; empty when the move goes back. */
export const gatesBetween = (from: Stage, to: Stage): readonly GateItem[] =>
  stageOrder.slice(stages[from].number - 1, Math.max(stages[to].number - 1, stages[from].number - 1)).flatMap((stage): readonly GateItem[] => stages[stage].gate);

/** The item with this key, of whichever gate. */
export const gateItem = (key: string): GateItem | undefined => stageOrder.flatMap((stage): readonly GateItem[] => stages[stage].gate).find((item) => item.key === key);
