import { registerEnumType } from '@nestjs/graphql';

export enum DecisionOutcome { APPROVED = 'APPROVED', DECLINED = 'DECLINED', DEFERRED = 'DEFERRED', NOTED = 'NOTED' }
registerEnumType(DecisionOutcome, { name: 'DecisionOutcome' });

export enum Likelihood { UNLIKELY = 'UNLIKELY', POSSIBLE = 'POSSIBLE', LIKELY = 'LIKELY', ALMOST_CERTAIN = 'ALMOST_CERTAIN' }
registerEnumType(Likelihood, { name: 'Likelihood' });

export enum Impact { LOW = 'LOW', MEDIUM = 'MEDIUM', HIGH = 'HIGH' }
registerEnumType(Impact, { name: 'Impact' });

export enum Trend { BETTER = 'BETTER', SAME = 'SAME', WORSE = 'WORSE' }
registerEnumType(Trend, { name: 'Trend' });

/** A cell of the movement table. */
export enum MovementFlow {
  OPENING = 'OPENING', NEW = 'NEW',
  IN_FORWARD = 'IN_FORWARD', IN_BACK = 'IN_BACK', IN_RESUMED = 'IN_RESUMED',
  OUT_FORWARD = 'OUT_FORWARD', OUT_BACK = 'OUT_BACK', OUT_PAUSED = 'OUT_PAUSED', OUT_CLOSED = 'OUT_CLOSED',
  CAME_IN = 'CAME_IN', WENT_OUT = 'WENT_OUT', CLOSING = 'CLOSING',
}
registerEnumType(MovementFlow, { name: 'MovementFlow', description: 'One cell of the movement table. CAME_IN and WENT_OUT are all ways in and out together, as Paused and Closed count them.' });
