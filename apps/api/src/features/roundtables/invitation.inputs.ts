import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsEnum, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { fieldError } from '../../platform/errors.js';
import { isMailAddress } from '../../platform/mail/outbox.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import type { Answer } from './answer.js';
import { Attendance, CaptureKind, Joining } from './roundtable.types.js';
import { VersionedInput } from './roundtable.inputs.js';

/** A draft for a person from the directory. */
@InputType()
export class InviteInput {
  @Field(() => ID) @IsUUID()
  roundtableId!: string;

  /** Whom to invite. VALIDATION where they are on the list already, or asked not to be written to. */
  @Field(() => ID) @IsUUID()
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'In which of their posts; the primary one unless told.' })
  @IsOptional() @IsUUID()
  postId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the invitation goes; the address that your organisation holds unless told.' })
  @IsOptional() @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)) @MaxLength(254)
  email?: string | null;
}

/** Which invitations are meant; all that this can be done to, unless told. */
@InputType()
export class GuestsInput {
  @Field(() => ID) @IsUUID()
  roundtableId!: string;

  /** Which invitations; all that this can be done to where it is left out. VALIDATION for one that it cannot be done to. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true })
  invitationIds?: string[] | null;
}

/** The right address of an invitation. */
@InputType()
export class CorrectEmailInput extends VersionedInput {
  /** Where its mails go from now on. VALIDATION for what is no address. */
  @Field(() => String) @PlainText('The e-mail address', 254)
  email!: string;
}

/** Whether somebody with a seat came. */
@InputType()
export class MarkAttendanceInput extends VersionedInput {
  @Field(() => Attendance, { nullable: true, description: 'Null takes the mark away.' }) @IsOptional() @IsEnum(Attendance)
  attended?: Attendance | null;

  /** The table at which they sat: who shared one is known better. Left out: as it was. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1, { message: 'Give a table from 1 to 100.' }) @Max(100, { message: 'Give a table from 1 to 100.' })
  tableNumber?: number | null;
}

/** What a guest said. */
export enum GuestAnswer {
  /** Will come. */
  YES = 'YES',
  /** Will not come. */
  NO = 'NO',
  /** Would send somebody else. */
  SUBSTITUTE = 'SUBSTITUTE',
}
registerEnumType(GuestAnswer, { name: 'GuestAnswer' });

/** What a guest said by telephone or in person. */
@InputType()
export class RecordAnswerInput extends VersionedInput {
  /** What they said. */
  @Field(() => GuestAnswer) @IsEnum(GuestAnswer)
  answer!: GuestAnswer;

  @Field(() => Joining, { nullable: true, description: 'For a yes; as the event is held unless told.' }) @IsOptional() @IsEnum(Joining)
  joining?: Joining | null;

  @Field(() => String, { nullable: true, description: 'For a yes: food or access needs, deleted 30 days after the event.' }) @IsOptional() @OptionalText('The needs', 1000)
  needs?: string | null;

  /** For a substitute: whom they would send. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name of the substitute', 200)
  substituteName?: string | null;

  /** For a substitute: that person’s address. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The e-mail address of the substitute', 254)
  substituteEmail?: string | null;
}

/** The answer that an input stands for. Throws VALIDATION for a substitute without name and address. */
export function recordedAnswer(input: RecordAnswerInput): Exclude<Answer, { kind: 'NOT_ME' }> {
  if (input.answer === GuestAnswer.NO) return { kind: 'DECLINE' };
  if (input.answer === GuestAnswer.YES) return { kind: 'ACCEPT', joining: input.joining ?? null, needs: input.needs || null, showsName: false };
  if (!input.substituteName) throw fieldError('substituteName', 'Enter the name of the substitute.');
  if (!input.substituteEmail || !isMailAddress(input.substituteEmail)) throw fieldError('substituteEmail', 'Enter the e-mail address of the substitute, like name@example.com.');
  return { kind: 'SUBSTITUTE', name: input.substituteName, email: input.substituteEmail };
}

/** Somebody who came without an invitation. */
@InputType()
export class AddWalkInInput {
  @Field(() => ID) @IsUUID()
  roundtableId!: string;

  /** Who came. VALIDATION where they have a seat already, or none is free. */
  @Field(() => ID) @IsUUID()
  personId!: string;
}

/** Something said in the room. Under the Chatham House Rule only an action has a person: the one who took it on. */
@InputType()
export class CaptureInput {
  @Field(() => ID) @IsUUID()
  roundtableId!: string;

  /** What was said. */
  @Field(() => CaptureKind) @IsEnum(CaptureKind)
  kind!: CaptureKind;

  /** In your words. */
  @Field(() => String) @PlainText('What was said', 2000)
  text!: string;

  /** Who said it, or took it on. VALIDATION under the Chatham House Rule for anything but an action. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID()
  personId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'For an action: its day.' }) @IsOptional()
  dueOn?: string | null;
}

/** What was kept, put right. */
@InputType()
export class EditCaptureInput extends VersionedInput {
  /** In your words. */
  @Field(() => String) @PlainText('What was said', 2000)
  text!: string;

  /** For an action: its day. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  dueOn?: string | null;
}
