import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { BULK_MOST, BulkRowInput } from '../bulk/bulk.types.js';
import { OrganisationType } from './organisation.types.js';

/** What can be done to many organisations at once. */
export enum OrganisationChangeKind {
  /** They act as this too. */
  ACT_AS = 'ACT_AS',
  /** They no longer act as this. */
  NOT_ACT_AS = 'NOT_ACT_AS',
  /** They are bodies of this kind; the sector follows. */
  TYPE = 'TYPE',
  /** They serve this place too, by their own word. */
  ADD_PLACE = 'ADD_PLACE',
  /** They no longer serve this place, as far as people said that they do. */
  REMOVE_PLACE = 'REMOVE_PLACE',
  /** Into the bin, for 30 days. */
  REMOVE = 'REMOVE',
}
registerEnumType(OrganisationChangeKind, { name: 'OrganisationChangeKind' });

/** One change of many organisations; what its kind needs must be given, and no more is read. */
@InputType()
export class OrganisationChangeInput {
  /** What is done. */
  @Field(() => OrganisationChangeKind) @IsEnum(OrganisationChangeKind) kind!: `${OrganisationChangeKind}`;
  /** A capacity that they act in: provider, commissioner, landlord, planner, funder, convenor, professional body. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The capacity', 40) actsAs?: string | null;
  /** What kind of body they are. */
  @Field(() => OrganisationType, { nullable: true }) @IsOptional() @IsEnum(OrganisationType) type?: `${OrganisationType}` | null;
  /** The place. VALIDATION for one that is not there. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId) placeId?: string | null;
}

@ArgsType()
export class OrganisationChangesArgs {
  /** The organisations, by their ids. Those that are not there are left out. */
  @Field(() => [ID]) @ArrayMaxSize(BULK_MOST, { message: 'Choose 500 at most.' }) @IsUUID(undefined, { each: true, ...notAnId })
  ids!: string[];

  /** What would be done to them. */
  @Field(() => OrganisationChangeInput) @ValidateNested() @Type(() => OrganisationChangeInput)
  change!: OrganisationChangeInput;
}

/** Many organisations and what is done to all of them. */
@InputType()
export class ChangeOrganisationsInput {
  /** The organisations, each as it was read; at most 500. VALIDATION for one that stands twice. */
  @Field(() => [BulkRowInput]) @ArrayMinSize(1, { message: 'Choose at least one.' }) @ArrayMaxSize(BULK_MOST, { message: 'Choose 500 at most.' }) @ValidateNested({ each: true }) @Type(() => BulkRowInput) rows!: BulkRowInput[];
  /** What is done to them. */
  @Field(() => OrganisationChangeInput) @ValidateNested() @Type(() => OrganisationChangeInput) change!: OrganisationChangeInput;
}
