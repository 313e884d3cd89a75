import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { ImportField, ImportKind, RowDecision } from './import.types.js';

@InputType()
export class ImportColumnChoice {
  /** The place of the column in the file, from 0. */
  @Field(() => Int) @IsInt() @Min(0) @Max(500) at!: number;
  /** Null: left out on purpose. */
  @Field(() => ImportField, { nullable: true }) @IsOptional() @IsEnum(ImportField) field?: ImportField | null;
}

/** What the rows are, what each column is taken as, where they come from and why they may be held. */
@InputType()
export class MatchImportInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) id!: string;
  @Field(() => Int) @IsInt() version!: number;
  @Field(() => ImportKind) @IsEnum(ImportKind) kind!: ImportKind;
  /** Columns that are not named stay as they are. */
  @Field(() => [ImportColumnChoice]) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ImportColumnChoice) columns!: ImportColumnChoice[];
  @Field(() => String) @PlainText('The source', 200) source!: string;
  /** Asked of people only. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The lawful basis', 100) lawfulBasis?: string | null;
}

/** Corrects one cell; `everywhere`: each row of the file that has the same in this column. */
@InputType()
export class FixImportCellInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) rowId!: string;
  /** The place of the column in the file, from 0. */
  @Field(() => Int) @IsInt() @Min(0) @Max(500) at!: number;
  @Field(() => String) @OptionalText('The cell', 1000) value!: string;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() everywhere?: boolean | null;
}

/** Says whom a row means. `recordId` names one of its candidates where it is SAME. */
@InputType()
export class DecideImportRowInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) rowId!: string;
  @Field(() => RowDecision) @IsEnum(RowDecision) decision!: RowDecision;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId) recordId?: string | null;
}

/** Says which organisation a name means, for all rows that say it; without one it is a new organisation. */
@InputType()
export class DecideImportNameInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) nameId!: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId) organisationId?: string | null;
}

@InputType()
export class ImportVersionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) id!: string;
  @Field(() => Int) @IsInt() version!: number;
}

@InputType()
export class ImportIdInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) id!: string;
}
