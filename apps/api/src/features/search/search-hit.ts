import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_MAX } from '../../platform/graphql/pages.js';
import { Sector } from '../organisations/organisation.types.js';

/** What a hit is. */
export enum SearchKind {
  /** A body of the directory. */
  ORGANISATION = 'ORGANISATION',
  /** A human being whom you may see. */
  PERSON = 'PERSON',
  /** A job, held or vacant. */
  POST = 'POST',
  /** A region, system, council area, local place or neighbourhood. */
  PLACE = 'PLACE',
  /** What a job can be for. */
  FUNCTION = 'FUNCTION',
  /** What posts and people are good for. */
  TOPIC = 'TOPIC',
}
registerEnumType(SearchKind, { name: 'SearchKind' });

@ArgsType()
export class SearchArgs {
  /** Names, former names, codes, functions, topics and places, in any order: "estates lead leeds". */
  @Field(() => String) @IsString() @MaxLength(300, { message: 'Search for 300 characters at most.' })
  words!: string;

  /** All kinds where it is left out. */
  @Field(() => [SearchKind], { nullable: true }) @IsOptional() @ArrayMaxSize(6) @IsEnum(SearchKind, { each: true })
  kinds?: SearchKind[] | null;

  @Field(() => Int, { nullable: true, defaultValue: PAGE_DEFAULT, description: `How many, 1 to ${PAGE_MAX}.` }) @IsOptional() @IsInt() @Min(1) @Max(PAGE_MAX)
  first?: number | null;
}

/** Something that the one search found, with the reasons. */
@ObjectType()
export class SearchHit {
  /** Which kind of record it leads to. */
  @Field(() => SearchKind) kind!: SearchKind;

  /** The record's id; for a function or a topic its key. */
  @Field(() => ID) id!: string;

  /** Its name today, or the title of a post. */
  @Field(() => String) label!: string;

  /** Of the organisation, or of the one that the person or post belongs to. */
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;

  /** The organisation that it is, or that the person or post belongs to. */
  @Field(() => ID, { nullable: true }) organisationId!: string | null;

  /** Tells two of one name apart: an organisation's town, a person's post and organisation, what a place is. */
  @Field(() => String, { nullable: true }) detail!: string | null;

  /** An organisation's or a place's code. */
  @Field(() => String, { nullable: true }) code!: string | null;

  /** "formerly …", "also known as …", "ODS RD8", "covers West Yorkshire". */
  @Field(() => [String]) why!: string[];

  /** The words as they were understood when a mistyped one was corrected; null when they were taken as typed. */
  @Field(() => String, { nullable: true }) understoodAs!: string | null;
}
