import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Direction } from './interaction.entity.js';

export enum QuickNoteKind {
  /** Something written down. */
  NOTE = 'NOTE',
  /** A meeting. */
  MEETING = 'MEETING',
  /** A call. */
  CALL = 'CALL',
  /** An e-mail. */
  EMAIL = 'EMAIL',
}
registerEnumType(QuickNoteKind, { name: 'QuickNoteKind', description: 'What a quick note is kept as. A note is never contact; the others are.' });

/** The follow-up that a text asks for. */
@ObjectType()
export class FollowUpInWords {
  /** What is to be done. */
  @Field(() => String) title!: string;

  /** The day that was read; null when there is none to read. */
  @Field(() => DateScalar, { nullable: true }) dueOn!: string | null;

  /** Why nobody works on that day, "a Saturday" or "Boxing Day"; null on a working day in England. */
  @Field(() => String, { nullable: true }) dayOff!: string | null;

  /** The first working day after a day off. */
  @Field(() => DateScalar, { nullable: true }) nextWorkingDay!: string | null;

  /** Why the day cannot be taken, in a sentence; null when it can. */
  @Field(() => String, { nullable: true }) problem!: string | null;
}

/** How a text would be kept, to be shown before it is saved. */
@ObjectType()
export class QuickNoteReading {
  /** What it would be kept as. */
  @Field(() => QuickNoteKind) kind!: QuickNoteKind;

  /** Who spoke; says nothing of a note. */
  @Field(() => Direction) direction!: Direction;

  /** The follow-up that it asks for; null where it asks for none. */
  @Field(() => FollowUpInWords, { nullable: true }) followUp!: FollowUpInWords | null;
}
