import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { AboutInput } from './follow-up.inputs.js';
import { Direction } from './interaction.entity.js';
import { NoteLayer } from './note.entity.js';
import { QuickNoteKind } from './quick-note.js';

/** One text that is kept as a note or as a conversation, with a follow-up where it asks for one. It stands on one record at most. */
@InputType()
export class QuickNoteInput extends AboutInput {
  /** "Met Ada about the lease. Follow up in 2 weeks": what is left out below is read from it. It is kept as it was typed. */
  @Field(() => String) @PlainText('The note', 10_000)
  text!: string;

  /** What it is kept as; read from the text where it is left out. */
  @Field(() => QuickNoteKind, { nullable: true }) @IsOptional() @IsEnum(QuickNoteKind)
  kind?: `${QuickNoteKind}` | null;

  /** Who spoke; read from the text where it is left out. */
  @Field(() => Direction, { nullable: true }) @IsOptional() @IsEnum(Direction)
  direction?: `${Direction}` | null;

  /** The day of a conversation: today unless told; never in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  happenedOn?: string | null;

  /** Who reads a note: Ours unless told. A conversation is always Ours. */
  @Field(() => NoteLayer, { nullable: true }) @IsOptional() @IsEnum(NoteLayer)
  layer?: `${NoteLayer}` | null;

  /** Who took part in a conversation, besides the caller. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @IsUUID(undefined, { each: true, ...notAnId })
  personIds?: string[] | null;

  /** When to follow up, in words: "in 2 weeks", "next Tuesday", "12 March". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The follow-up', 100)
  followUp?: string | null;
}

@ArgsType()
export class ReadQuickNoteArgs {
  /** What was typed so far; it may be empty. */
  @Field(() => String) @IsString() @MaxLength(10_000, { message: 'The note must have 10,000 characters at most.' })
  text!: string;

  /** As in `QuickNoteInput`. */
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(100, { message: 'The follow-up must have 100 characters at most.' })
  followUp?: string | null;
}
