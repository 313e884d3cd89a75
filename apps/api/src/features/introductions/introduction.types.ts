import { registerEnumType } from '@nestjs/graphql';

/** How far an introduction has come. */
export enum IntroductionState {
  /** The connector is asked. */
  ASKED = 'ASKED',
  /** The connector said yes; the text waits a minute, or until it is edited. */
  ACCEPTED = 'ACCEPTED',
  /** The connector asks the other side first. */
  TARGET_ASKED = 'TARGET_ASKED',
  /** The other side said yes to that. */
  TARGET_AGREED = 'TARGET_AGREED',
  /** Both have the mail, or the connector brought them together otherwise. */
  MADE = 'MADE',
  /** They have met. */
  MET = 'MET',
  /** The asker has said what came of it. */
  CLOSED = 'CLOSED',
  /** The connector or the other side said no, in private. */
  DECLINED = 'DECLINED',
  /** The asker took it back before anybody was introduced. */
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(IntroductionState, { name: 'IntroductionState' });

/** What a connector can answer. */
export enum ConnectorAnswer {
  /** Yes: the text leaves after a minute. */
  ACCEPT = 'ACCEPT',
  /** Yes, if the other side agrees; they are asked. */
  ASK_FIRST = 'ASK_FIRST',
  /** Not I, but somebody else could. */
  SOMEONE_ELSE = 'SOMEONE_ELSE',
  /** No. A reason is kept for the connector alone. */
  NOT_NOW = 'NOT_NOW',
}
registerEnumType(ConnectorAnswer, { name: 'ConnectorAnswer' });

/** What came of an introduction. */
export enum IntroductionResult {
  /** They met, and nothing more so far. */
  MET = 'MET',
  /** The other side did not answer. */
  NO_REPLY = 'NO_REPLY',
  /** It began an opportunity. */
  LED_TO_OPPORTUNITY = 'LED_TO_OPPORTUNITY',
  /** It was not the right person, or not the right time. */
  NOT_USEFUL = 'NOT_USEFUL',
}
registerEnumType(IntroductionResult, { name: 'IntroductionResult' });

/** What the asker lets the connector pass on. Without a name and an address nobody can be introduced, so the first is always there. */
export enum Shared {
  /** The asker’s name, post and address. */
  NAME_ROLE_EMAIL = 'NAME_ROLE_EMAIL',
  /** The title of the opportunity that it would help. */
  OPPORTUNITY = 'OPPORTUNITY',
}
registerEnumType(Shared, { name: 'Shared' });

/** The tabs of the introductions page. */
export enum IntroductionLane {
  /** Waits for the signed-in person to answer or to send. */
  FOR_ME = 'FOR_ME',
  /** Waits for somebody else. */
  WAITING = 'WAITING',
  /** Made or met: the asker has yet to say what came of it. */
  OUTCOME_DUE = 'OUTCOME_DUE',
  /** Closed, declined or withdrawn. */
  CLOSED = 'CLOSED',
}
registerEnumType(IntroductionLane, { name: 'IntroductionLane', description: 'For me to answer; waiting for others; made, with the outcome due; closed.' });

/** How often somebody was approached this quarter across all members: SEVERAL is twice or more. */
export enum Approached {
  /** Not at all. */
  NONE = 'NONE',
  /** By one. */
  ONCE = 'ONCE',
  /** Twice or more. */
  SEVERAL = 'SEVERAL',
}
registerEnumType(Approached, { name: 'Approached' });
