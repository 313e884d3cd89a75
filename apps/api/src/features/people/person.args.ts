import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { notAnId } from '../../platform/validation.js';
import { Sector } from '../organisations/organisation.types.js';
import { Person } from './person.entity.js';

@ObjectType()
export class PersonPage extends pageOf(Person) {}

/** What the list of people can be narrowed by. All that is given must hold. */
@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Names, titles, organisations, functions, places, topics: "estates lead leeds".' }) @IsOptional() @IsString() @MaxLength(300)
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those who hold a post there today.' }) @IsOptional() @IsUUID(undefined, notAnId)
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'The key of a function.' }) @IsOptional() @IsString() @MaxLength(60)
  function?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a place: those whose post answers for it or for a place within it, or whose organisation serves it.' }) @IsOptional() @IsString() @MaxLength(40)
  place?: string | null;

  /** Only those who hold a post in this sector today. */
  @Field(() => Sector, { nullable: true }) @IsOptional() @IsEnum(Sector)
  sector?: Sector | null;

  /** The key of a topic: only those whom somebody noted to be good for it. */
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60)
  topic?: string | null;

  /** An organisation by its id: those who hold a post today in it or in what belongs to it, by parent, group or ICB, however deep. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  under?: string | null;

  /** Only those whom your organisation has dealings with: its own people, those whose contact it holds, whom it spoke with, or whom it meets at a roundtable. False is the same as nothing. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean()
  worksWith?: boolean | null;

  /** Only those with whom your organisation had no contact for so many days, or never. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(3650)
  notContactedDays?: number | null;

  /** Only these, by their ids. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(200) @IsUUID(undefined, { each: true, ...notAnId })
  ids?: string[] | null;

  /** BEST where it is left out: whoever fits the words best first, and by name without words; NAME; CONFIRMED: whose post was confirmed the longest ago first, before them those that never were; LAST_CONTACT: whoever was contacted the longest ago first, before them those who never were. */
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['BEST', 'NAME', 'CONFIRMED', 'LAST_CONTACT'], { message: 'Order by BEST, NAME, CONFIRMED or LAST_CONTACT.' })
  order?: string | null;
}
