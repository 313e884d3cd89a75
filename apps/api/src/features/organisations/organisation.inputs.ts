import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { IdentifierScheme, LinkKind, NameKind, OrganisationStatus, OrganisationType, PlaceBasis, SuccessionKind } from './organisation.types.js';

/** A code of a register or a company's number. */
@InputType()
export class IdentifierInput {
  @Field(() => IdentifierScheme) @IsEnum(IdentifierScheme) scheme!: `${IdentifierScheme}`;
  @Field(() => String) @PlainText('The code', 40) value!: string;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
}

/** A place served. `basis` is DECLARED where it is left out. */
@InputType()
export class PlaceServedInput {
  @Field(() => ID) @IsUUID() placeId!: string;
  @Field(() => PlaceBasis, { nullable: true }) @IsOptional() @IsEnum(PlaceBasis) basis?: `${PlaceBasis}` | null;
}

/** What people may say about an organisation. Left out: stays as it is. */
@InputType()
export class OrganisationFactsInput {
  @Field(() => OrganisationType, { nullable: true }) @IsOptional() @IsEnum(OrganisationType) type?: `${OrganisationType}`;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The sub-type', 100) subType?: string | null;
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @PlainText('Each capacity', 40, true) actsAs?: string[];
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The legal form', 100) legalForm?: string | null;
  @Field(() => OrganisationStatus, { nullable: true }) @IsOptional() @IsEnum(OrganisationStatus) status?: `${OrganisationStatus}`;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() openedOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() closedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The address', 300) address?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The town', 100) town?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The postcode', 10) postcode?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The phone number', 40) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The website', 300) website?: string | null;
}

/** Only the name must be given. Without a type the name is asked: "… Homes" is a housing association. */
@InputType()
export class CreateOrganisationInput extends OrganisationFactsInput {
  @Field(() => String) @PlainText('The name', 300) name!: string;
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @PlainText('Each other name', 300, true) aliases?: string[];
  @Field(() => [PlaceServedInput], { nullable: true }) @IsOptional() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => PlaceServedInput) places?: PlaceServedInput[];
  @Field(() => [IdentifierInput], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => IdentifierInput) identifiers?: IdentifierInput[];
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** `version` is the one that was read. Columns that a register holds are refused by name. */
@InputType()
export class EditOrganisationInput extends OrganisationFactsInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name', 300) name?: string;
  /** The day from which the new name holds: the old one is kept as a former name. Left out: the old name was a mistake. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() renamedOn?: string | null;
}

/** A former name or another name, beside the one shown. */
@InputType()
export class AddOrganisationNameInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  @Field(() => String) @PlainText('The name', 300) name!: string;
  @Field(() => NameKind) @IsEnum(NameKind) kind!: 'FORMER' | 'ALIAS' | 'OFFICIAL';
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

@InputType()
export class AddIdentifierInput extends IdentifierInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** All places that people say it serves; those that a register gives stay as they are. */
@InputType()
export class SetPlacesInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  @Field(() => [PlaceServedInput]) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => PlaceServedInput) places!: PlaceServedInput[];
}

/** A dated relation to a parent, a group or an ICB. */
@InputType()
export class LinkOrganisationsInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  @Field(() => ID) @IsUUID() toId!: string;
  @Field(() => LinkKind) @IsEnum(LinkKind) kind!: `${LinkKind}`;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** One organisation carries on what another did. */
@InputType()
export class RecordSuccessionInput {
  @Field(() => ID) @IsUUID() fromId!: string;
  @Field(() => ID) @IsUUID() toId!: string;
  @Field(() => SuccessionKind) @IsEnum(SuccessionKind) kind!: `${SuccessionKind}`;
  @Field(() => DateScalar) @IsString() happenedOn!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

@InputType()
export class RemoveNameInput {
  @Field(() => ID) @IsUUID() id!: string;
}
