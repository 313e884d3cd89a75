import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsUUID } from 'class-validator';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { Direction } from '../follow-ups/interaction.entity.js';

/** A forwarded mail to take off the list. */
@InputType()
export class DiscardForwardedMailInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;
}

/** A forwarded mail becomes an e-mail with these people, which the staff of your organisation can read. */
@InputType()
export class LogForwardedMailInput extends DiscardForwardedMailInput {
  /** With whom. VALIDATION for nobody. */
  @Field(() => [ID]) @ArrayMaxSize(50) @IsUUID(undefined, { each: true, ...notAnId })
  personIds!: string[];

  /** As the mail says unless told. */
  @Field(() => Direction, { nullable: true }) @IsOptional() @IsEnum(Direction)
  direction?: `${Direction}` | null;

  /** When to follow up, in words: "in 2 weeks". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The follow-up', 100)
  followUp?: string | null;
}
