import { registerEnumType } from '@nestjs/graphql';

export enum IntroductionState {
  ASKED = 'ASKED',
  ACCEPTED = 'ACCEPTED',
  TARGET_ASKED = 'TARGET_ASKED',
  TARGET_AGREED = 'TARGET_AGREED',
  MADE = 'MADE',
  MET = 'MET',
  CLOSED = 'CLOSED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(IntroductionState, { name: 'IntroductionState' });

/** What a connector can answer. */
export enum ConnectorAnswer { ACCEPT = 'ACCEPT', ASK_FIRST = 'ASK_FIRST', SOMEONE_ELSE = 'SOMEONE_ELSE', NOT_NOW = 'NOT_NOW' }
registerEnumType(ConnectorAnswer, { name: 'ConnectorAnswer' });

/** What came of an introduction. */
export enum IntroductionResult { MET = 'MET', NO_REPLY = 'NO_REPLY', LED_TO_OPPORTUNITY = 'LED_TO_OPPORTUNITY', NOT_USEFUL = 'NOT_USEFUL' }
registerEnumType(IntroductionResult, { name: 'IntroductionResult' });

/** What the asker lets the connector pass on. Without a name and an address nobody can be introduced, so the first is always there. */
export enum Shared { NAME_ROLE_EMAIL = 'NAME_ROLE_EMAIL', OPPORTUNITY = 'OPPORTUNITY' }
registerEnumType(Shared, { name: 'Shared' });

/** The tabs of the introductions page. */
export enum IntroductionLane { FOR_ME = 'FOR_ME', WAITING = 'WAITING', OUTCOME_DUE = 'OUTCOME_DUE', CLOSED = 'CLOSED' }
registerEnumType(IntroductionLane, { name: 'IntroductionLane', description: 'For me to answer; waiting for others; made, with the outcome due; closed.' });

/** How often somebody was approached this quarter across all members: SEVERAL is twice or more. */
export enum Approached { NONE = 'NONE', ONCE = 'ONCE', SEVERAL = 'SEVERAL' }
registerEnumType(Approached, { name: 'Approached' });
