import { registerEnumType } from '@nestjs/graphql';

/** What a meeting made of what it was asked. */
export enum DecisionOutcome {
  /** Yes, with conditions where there are any. */
  APPROVED = 'APPROVED',
  /** No. */
  DECLINED = 'DECLINED',
  /** Not yet: asked again later. */
  DEFERRED = 'DEFERRED',
  /** Taken note of, with nothing to decide. */
  NOTED = 'NOTED',
}
registerEnumType(DecisionOutcome, { name: 'DecisionOutcome' });

/** How likely a risk is to come about. */
export enum Likelihood {
  /** It would surprise. */
  UNLIKELY = 'UNLIKELY',
  /** It may or may not. */
  POSSIBLE = 'POSSIBLE',
  /** More likely than not. */
  LIKELY = 'LIKELY',
  /** It would surprise if it did not. */
  ALMOST_CERTAIN = 'ALMOST_CERTAIN',
}
registerEnumType(Likelihood, { name: 'Likelihood' });

/** How bad it would be. */
export enum Impact {
  /** A nuisance. */
  LOW = 'LOW',
  /** Costs time, money or trust. */
  MEDIUM = 'MEDIUM',
  /** Could end the work. */
  HIGH = 'HIGH',
}
registerEnumType(Impact, { name: 'Impact' });

/** How a risk has moved since it was last looked at. */
export enum Trend {
  /** Smaller than it was. */
  BETTER = 'BETTER',
  /** As it was. */
  SAME = 'SAME',
  /** Greater than it was. */
  WORSE = 'WORSE',
}
registerEnumType(Trend, { name: 'Trend' });

/** A cell of the movement table. */
export enum MovementFlow {
  /** Stood there at the end of the day of the last meeting. */
  OPENING = 'OPENING',
  /** Began there since. */
  NEW = 'NEW',
  /** Came from an earlier stage. */
  IN_FORWARD = 'IN_FORWARD',
  /** Came from a later stage. */
  IN_BACK = 'IN_BACK',
  /** Came from Paused, or opened again from Closed. */
  IN_RESUMED = 'IN_RESUMED',
  /** Went to a later stage. */
  OUT_FORWARD = 'OUT_FORWARD',
  /** Went to an earlier stage. */
  OUT_BACK = 'OUT_BACK',
  /** Went to Paused. */
  OUT_PAUSED = 'OUT_PAUSED',
  /** Went to Closed. */
  OUT_CLOSED = 'OUT_CLOSED',
  /** All ways in together, new ones included. */
  CAME_IN = 'CAME_IN',
  /** All ways out together. */
  WENT_OUT = 'WENT_OUT',
  /** Stands there at the end of the as-at day. */
  CLOSING = 'CLOSING',
}
registerEnumType(MovementFlow, { name: 'MovementFlow', description: 'One cell of the movement table. CAME_IN and WENT_OUT are all ways in and out together, as Paused and Closed count them.' });
