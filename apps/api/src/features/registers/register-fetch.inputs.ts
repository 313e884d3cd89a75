import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';

/** What is to be fetched from the register's address. */
@InputType()
export class FetchRegistersInput {
  /** Only organisations that changed on or after this day; everything where it is left out. VALIDATION for a day to come. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  since?: string | null;
}
