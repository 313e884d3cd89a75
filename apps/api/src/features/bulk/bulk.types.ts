import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';

/** How many records one change takes at most: as many entries as a list in a request may have. */
export const BULK_MOST = 500;

/** What a change of many would come to for one of them. */
export enum BulkOutcome {
  /** It would be changed. */
  CHANGES = 'CHANGES',
  /** It is so already. */
  SAME = 'SAME',
  /** You may not change it in this way; the reason says why. */
  REFUSED = 'REFUSED',
}
registerEnumType(BulkOutcome, { name: 'BulkOutcome' });

/** One of many records that are about to be changed together. */
@ObjectType()
export class BulkRow {
  @Field(() => ID) id!: string;
  /** As lists show it. */
  @Field(() => String) name!: string;
  /** Of what would be changed: give it back with the change. */
  @Field(() => Int) version!: number;
  /** What the change would come to. */
  @Field(() => BulkOutcome) outcome!: BulkOutcome;
  /** Why it may not be changed, in a sentence; null where it may. */
  @Field(() => String, { nullable: true }) reason!: string | null;
}

/** One record to change, as it was read. */
@InputType()
export class BulkRowInput {
  /** A record that is not there, or that you may not see, is left out and counted. */
  @Field(() => ID) @IsUUID() id!: string;
  /** The `version` that the preview gave. A record that somebody changed since is left as it is, and named. */
  @Field(() => Int) @IsInt() version!: number;
}

/** A record that stayed as it was. */
@ObjectType()
export class BulkLeft {
  @Field(() => ID) id!: string;
  /** As lists show it. */
  @Field(() => String) name!: string;
  /** Why, in a sentence. */
  @Field(() => String) reason!: string;
}

/** What a change of many came to; `activityId` takes all of it back. */
@ObjectType()
export class BulkDone {
  /** How many were changed. */
  @Field(() => Int) changed!: number;
  /** How many were so already. */
  @Field(() => Int) same!: number;
  /** How many are no longer there. */
  @Field(() => Int) gone!: number;
  /** Those that stayed: somebody changed them meanwhile, or you may not. */
  @Field(() => [BulkLeft]) left!: BulkLeft[];
  @Field(() => ID) activityId!: string;
}
