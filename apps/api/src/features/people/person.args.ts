import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { notAnId } from '../../platform/validation.js';
import { Person } from './person.entity.js';

@ObjectType()
export class PersonPage extends pageOf(Person) {}

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
}
