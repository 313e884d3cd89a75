import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Capture, Invitation } from './invitation.entity.js';
import { Roundtable } from './roundtable.entity.js';

/** The roundtable as it now stands. */
@ObjectType()
export class RoundtablePayload {
  /** As the change left it. */
  @Field(() => Roundtable) roundtable!: Roundtable;
  /** For `undo`. */
  @Field(() => ID) activityId!: string;
  /** How many guests are written to. */
  @Field(() => Int) count!: number;
}

/** The invitation as it now stands. */
@ObjectType()
export class InvitationPayload {
  /** As the change left it. */
  @Field(() => Invitation) invitation!: Invitation;
  @Field(() => ID) activityId!: string;
}

/** A draft that is no more. */
@ObjectType()
export class RemovedInvitationPayload {
  /** The id that it had. */
  @Field(() => ID) invitationId!: string;
  @Field(() => ID) activityId!: string;
}

/** The capture as it now stands. */
@ObjectType()
export class CapturePayload {
  /** As the change left it. */
  @Field(() => Capture) capture!: Capture;
  @Field(() => ID) activityId!: string;
}
