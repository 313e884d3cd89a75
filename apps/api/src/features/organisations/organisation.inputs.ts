import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { IdentifierScheme, LinkKind, NameKind, OrganisationStatus, OrganisationType, PlaceBasis, SuccessionKind } from './organisation.types.js';

/** A code of a register or a company's number. */
@InputType()
export class IdentifierInput {
  /** Whose code it is. */
  @Field(() => IdentifierScheme) @IsEnum(IdentifierScheme) scheme!: `${IdentifierScheme}`;
  /** The code. VALIDATION where it does not look like one of its scheme, or another organisation holds it today. */
  @Field(() => String) @PlainText('The code', 40) value!: string;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
}

/** A place served. `basis` is DECLARED where it is left out. */
@InputType()
export class PlaceServedInput {
  /** The place that it serves. */
  @Field(() => ID) @IsUUID() placeId!: string;
  /** On what ground; DECLARED where it is left out. */
  @Field(() => PlaceBasis, { nullable: true }) @IsOptional() @IsEnum(PlaceBasis) basis?: `${PlaceBasis}` | null;
}

/** What people may say about an organisation. Left out: stays as it is. */
@InputType()
export class OrganisationFactsInput {
  /** What kind of body it is; the sector follows. A new one’s is taken from its name where this is left out. */
  @Field(() => OrganisationType, { nullable: true }) @IsOptional() @IsEnum(OrganisationType) type?: `${OrganisationType}`;
  /** A closer word, such as "acute". Empty takes it away. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The sub-type', 100) subType?: string | null;
  /** The capacities that it acts in: provider, commissioner, landlord, planner, funder, convenor, professional body. */
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @PlainText('Each capacity', 40, true) actsAs?: string[];
  /** In words: "Registered society". Empty takes it away. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The legal form', 100) legalForm?: string | null;
  /** Whether it is there today; taken from its days where this is left out. */
  @Field(() => OrganisationStatus, { nullable: true }) @IsOptional() @IsEnum(OrganisationStatus) status?: `${OrganisationStatus}`;
  /** Its first day, which may lie in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() openedOn?: string | null;
  /** Its last day, which may lie in the future. VALIDATION before the first. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() closedOn?: string | null;
  /** Street lines, divided by commas. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The address', 300) address?: string | null;
  /** Stands beside the name in lists. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The town', 100) town?: string | null;
  /** As written on letters. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The postcode', 10) postcode?: string | null;
  /** The switchboard, not a person’s number. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The phone number', 40) phone?: string | null;
  /** Its address on the web. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The website', 300) website?: string | null;
}

/** Only the name must be given. Without a type the name is asked: "… Homes" is a housing association. */
@InputType()
export class CreateOrganisationInput extends OrganisationFactsInput {
  /** The name to show. */
  @Field(() => String) @PlainText('The name', 300) name!: string;
  /** Abbreviations and short names, found by search. */
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @PlainText('Each other name', 300, true) aliases?: string[];
  /** The places that it serves. */
  @Field(() => [PlaceServedInput], { nullable: true }) @IsOptional() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => PlaceServedInput) places?: PlaceServedInput[];
  /** Its codes in registers. */
  @Field(() => [IdentifierInput], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => IdentifierInput) identifiers?: IdentifierInput[];
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** `version` is the one that was read. Columns that a register holds are refused by name. */
@InputType()
export class EditOrganisationInput extends OrganisationFactsInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  /** The name to show; with `renamedOn` the one before is kept. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name', 300) name?: string;
  /** The day from which the new name holds: the old one is kept as a former name. Left out: the old name was a mistake. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() renamedOn?: string | null;
}

/** A former name or another name, beside the one shown. */
@InputType()
export class AddOrganisationNameInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  /** The name beside the one shown. */
  @Field(() => String) @PlainText('The name', 300) name!: string;
  /** FORMER or ALIAS. VALIDATION for OFFICIAL: that comes from a register. */
  @Field(() => NameKind) @IsEnum(NameKind) kind!: 'FORMER' | 'ALIAS' | 'OFFICIAL';
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** A code to add to an organisation. A code that ended may stand beside its next holder’s. */
@InputType()
export class AddIdentifierInput extends IdentifierInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** A code, or a relation, that holds no longer. */
@InputType()
export class EndFactInput {
  /** The code’s or the relation’s own id. VALIDATION where a register gave it, CONFLICT where it has ended already. */
  @Field(() => ID) @IsUUID() id!: string;
  /** The last day on which it held; today where it is left out. VALIDATION before its first. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
}

/** All places that people say it serves; those that a register gives stay as they are. */
@InputType()
export class SetPlacesInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  /** The whole list: what is not in it and was entered by people is taken away. */
  @Field(() => [PlaceServedInput]) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => PlaceServedInput) places!: PlaceServedInput[];
}

/** A dated relation to a parent, a group or an ICB. */
@InputType()
export class LinkOrganisationsInput {
  /** The one that belongs. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID() organisationId!: string;
  /** What it belongs to. NOT_FOUND where there is none; VALIDATION for itself, for what belongs to it, and for what it belongs to already. */
  @Field(() => ID) @IsUUID() toId!: string;
  /** What the other is to it. VALIDATION for the ICB of an organisation that a register holds. */
  @Field(() => LinkKind) @IsEnum(LinkKind) kind!: `${LinkKind}`;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** One organisation carries on what another did. */
@InputType()
export class RecordSuccessionInput {
  /** The organisation that was. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID() fromId!: string;
  /** The one that carries on. NOT_FOUND where there is none; VALIDATION for itself, or where this is recorded already. */
  @Field(() => ID) @IsUUID() toId!: string;
  /** How it came about. */
  @Field(() => SuccessionKind) @IsEnum(SuccessionKind) kind!: `${SuccessionKind}`;
  /** The day from which the other carries on. */
  @Field(() => DateScalar) @IsString() happenedOn!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** A name to take away. */
@InputType()
export class RemoveNameInput {
  /** The name’s own id. VALIDATION where it came from a register. */
  @Field(() => ID) @IsUUID() id!: string;
}
