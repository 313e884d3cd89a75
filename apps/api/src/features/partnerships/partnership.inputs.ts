import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { PartyRole } from '../opportunities/opportunity.types.js';
import { AgreementType } from './partnership.types.js';

@InputType()
export class EditPartnershipInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  /** The version that was read. */
  @Field(() => Int) @IsInt()
  version!: number;

  @Field(() => String) @PlainText('The title', 200)
  title!: string;

  @Field(() => String) @OptionalText('The purpose', 500)
  purpose!: string;

  @Field(() => String) @OptionalText('The story', 10_000)
  story!: string;

  @Field(() => AgreementType) @IsEnum(AgreementType, { message: 'Choose one of the types of agreement.' })
  agreementType!: `${AgreementType}`;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  signedOn?: string | null;

  @Field(() => DateScalar) @IsString()
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  reviewOn?: string | null;
}

@InputType()
export class EndPartnershipInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;

  /** The last day; today at the latest. */
  @Field(() => DateScalar) @IsString()
  endedOn!: string;
}

@InputType()
export class AddPartnershipPartyInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  @Field(() => ID) @IsUUID(undefined, { message: 'Choose an organisation.' })
  organisationId!: string;

  @Field(() => PartyRole) @IsEnum(PartyRole, { message: 'Choose what it is in the partnership.' })
  role!: `${PartyRole}`;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  signedOn?: string | null;

  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('Who signed', 200)
  signatory?: string | null;
}
