import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Matches } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';

/** Who takes your member’s pursuit forward. */
@InputType()
export class SetOwnerInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  opportunityId: string;

  /** A colleague’s user id. VALIDATION for anybody else. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  ownerId: string;

  /** The version of the member's pursuit that was read; none where it pursued this not yet. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt()
  version?: number | null;
}

/** Either a follow-up that stands, or the words and day of a new one. */
@InputType()
export class SetNextStepInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  opportunityId: string;

  /** An open follow-up of this opportunity. VALIDATION for any other. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  taskId?: string | null;

  /** What is to be done. Needed where there is no `taskId`. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The next step', 300)
  title?: string | null;

  /** By when. Needed where there is no `taskId`: a next step without a day does not count. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  dueOn?: string | null;

  /** London time, 14:30. */
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Write the time as 14:30.' })
  dueTime?: string | null;

  /** Whose it is; the caller's unless told. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @IsUUID(undefined, { each: true, ...notAnId })
  ownerIds?: string[] | null;
}
