import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { PartyRole } from '../opportunities/opportunity.types.js';
import { AgreementType } from './partnership.types.js';

/** A partnership’s words and dates, all of them: what is empty or left out is taken away. */
@InputType()
export class EditPartnershipInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  /** The version that was read. */
  @Field(() => Int) @IsInt()
  version!: number;

  /** What lists and the board page show. */
  @Field(() => String) @PlainText('The title', 200)
  title!: string;

  /** One line: what it is for. */
  @Field(() => String) @OptionalText('The purpose', 500)
  purpose!: string;

  /** What happened, in the partners’ words. */
  @Field(() => String) @OptionalText('The story', 10_000)
  story!: string;

  /** What the parties signed. */
  @Field(() => AgreementType) @IsEnum(AgreementType, { message: 'Choose one of the types of agreement.' })
  agreementType!: `${AgreementType}`;

  /** The day on which the last party signed. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  signedOn?: string | null;

  /** The first day on which the agreement holds. */
  @Field(() => DateScalar) @IsString()
  startsOn!: string;

  /** Its last day. VALIDATION before the start. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  endsOn?: string | null;

  /** The day on which it is next looked at. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  reviewOn?: string | null;
}

/** A partnership that has ended. */
@InputType()
export class EndPartnershipInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;

  /** The last day; VALIDATION for one to come, or before the start. */
  @Field(() => DateScalar) @IsString()
  endedOn!: string;
}

/** An organisation to take into a partnership. */
@InputType()
export class AddPartnershipPartyInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  /** Who joins. NOT_FOUND where there is none, VALIDATION where it is a party already. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose an organisation.' })
  organisationId!: string;

  /** As what it takes part. */
  @Field(() => PartyRole) @IsEnum(PartyRole, { message: 'Choose what it is in the partnership.' })
  role!: `${PartyRole}`;

  /** The day on which it signed. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  signedOn?: string | null;

  /** Name and title of who signed. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('Who signed', 200)
  signatory?: string | null;
}
