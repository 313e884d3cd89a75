import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsUUID } from 'class-validator';
import { PlainText } from '../../platform/text.js';
import { Sector } from '../organisations/organisation.types.js';

/** A function to add to the list. */
@InputType()
export class CreateJobFunctionInput {
  /** What such a job is for: "Housing and health lead". VALIDATION where another function is called so. */
  @Field(() => String) @PlainText('The name', 100) label!: string;
  /** The sectors that have it; none where any may. */
  @Field(() => [Sector]) @ArrayMaxSize(9) @IsEnum(Sector, { each: true }) sectors!: `${Sector}`[];
  /** Words of job titles that stand for it. VALIDATION for words that stand for another function of the same sector. */
  @Field(() => [String]) @ArrayMaxSize(60) @PlainText('Each title', 60, true) titlePatterns!: string[];
}

/** What is to change of a function; what is left out stays. Its key and the posts that have it stay too. */
@InputType()
export class EditJobFunctionInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  /** What such a job is for. VALIDATION where another function is called so. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name', 100) label?: string;
  /** The sectors that have it. */
  @Field(() => [Sector], { nullable: true }) @IsOptional() @ArrayMaxSize(9) @IsEnum(Sector, { each: true }) sectors?: `${Sector}`[];
  /** All words of job titles that stand for it. VALIDATION for added ones that stand for another function of the same sector. */
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(60) @PlainText('Each title', 60, true) titlePatterns?: string[];
}
