import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsUUID } from 'class-validator';
import { notAnId } from '../../platform/validation.js';
import { BinKind } from './bin.types.js';

@ArgsType()
export class RemovalPreviewArgs {
  /** What it is. */
  @Field(() => BinKind) @IsEnum(BinKind)
  kind!: BinKind;

  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;
}

/** A person to remove. */
@InputType()
export class RemovePersonInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
}

/** An organisation to remove. */
@InputType()
export class RemoveOrganisationInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
}

/** A record to put back. */
@InputType()
export class RestoreRecordInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** Leave codes with whoever holds them by now. Left out: VALIDATION where somebody does. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() withoutCodes?: boolean | null;
}
