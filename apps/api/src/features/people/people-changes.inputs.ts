import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { BULK_MOST, BulkRowInput } from '../bulk/bulk.types.js';

/** What can be done to many people at once. */
export enum PeopleChangeKind {
  /** They are good for this topic, with the evidence. */
  ADD_TOPIC = 'ADD_TOPIC',
  /** How they want to be reached, where your organisation holds their contact details. */
  CONTACT_PREFERENCE = 'CONTACT_PREFERENCE',
  /** Into the bin, for 30 days. */
  REMOVE = 'REMOVE',
}
registerEnumType(PeopleChangeKind, { name: 'PeopleChangeKind' });

/** One change of many people; what its kind needs must be given, and no more is read. */
@InputType()
export class PeopleChangeInput {
  /** What is done. */
  @Field(() => PeopleChangeKind) @IsEnum(PeopleChangeKind) kind!: `${PeopleChangeKind}`;
  /** A key of `topics`. VALIDATION for one that is not in the list. */
  @Field(() => ID, { nullable: true }) @IsOptional() @OptionalText('The topic', 60) topicKey?: string | null;
  /** What shows that they are good for it: "Spoke at the March roundtable". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The evidence', 500) statement?: string | null;
  /** Where you have that from. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  /** In words: "Call, not e-mail". Empty takes it away. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The contact preference', 200) contactPreference?: string | null;
}

@ArgsType()
export class PeopleChangesArgs {
  /** The people, by their ids. Those that are not there, or that you may not see, are left out. */
  @Field(() => [ID]) @ArrayMaxSize(BULK_MOST, { message: 'Choose 500 at most.' }) @IsUUID(undefined, { each: true, ...notAnId })
  ids!: string[];

  /** What would be done to them. */
  @Field(() => PeopleChangeInput) @ValidateNested() @Type(() => PeopleChangeInput)
  change!: PeopleChangeInput;
}

/** Many people and what is done to all of them. */
@InputType()
export class ChangePeopleInput {
  /** The people, each as it was read; at most 500. VALIDATION for one that stands twice. */
  @Field(() => [BulkRowInput]) @ArrayMinSize(1, { message: 'Choose at least one.' }) @ArrayMaxSize(BULK_MOST, { message: 'Choose 500 at most.' }) @ValidateNested({ each: true }) @Type(() => BulkRowInput) rows!: BulkRowInput[];
  /** What is done to them. */
  @Field(() => PeopleChangeInput) @ValidateNested() @Type(() => PeopleChangeInput) change!: PeopleChangeInput;
}
