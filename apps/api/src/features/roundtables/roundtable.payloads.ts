import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Capture, Invitation } from './invitation.entity.js';
import { Roundtable } from './roundtable.entity.js';

/** The roundtable as it now stands. */
@ObjectType()
export class RoundtablePayload {
  @Field(() => Roundtable) roundtable!: Roundtable;
  /** For `undo`. */
  @Field(() => ID) activityId!: string;
  /** How many guests are written to. */
  @Field(() => Int) count!: number;
}

/** The invitation as it now stands. */
@ObjectType()
export class InvitationPayload {
  @Field(() => Invitation) invitation!: Invitation;
  @Field(() => ID) activityId!: string;
}

/** A draft that is no more. */
@ObjectType()
export class RemovedInvitationPayload {
  @Field(() => ID) invitationId!: string;
  @Field(() => ID) activityId!: string;
}

/** The capture as it now stands. */
@ObjectType()
export class CapturePayload {
  @Field(() => Capture) capture!: Capture;
  @Field(() => ID) activityId!: string;
}
