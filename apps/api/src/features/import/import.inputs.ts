import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { ImportField, ImportKind, RowDecision } from './import.types.js';

/** What one column is taken as. */
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
  /** What the rows are. */
  @Field(() => ImportKind) @IsEnum(ImportKind) kind!: ImportKind;
  /** Columns that are not named stay as they are. */
  @Field(() => [ImportColumnChoice]) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ImportColumnChoice) columns!: ImportColumnChoice[];
  /** Where the file comes from. */
  @Field(() => String) @PlainText('The source', 200) source!: string;
  /** Asked of people only. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The lawful basis', 100) lawfulBasis?: string | null;
}

/** Corrects one cell; `everywhere`: each row of the file that has the same in this column. */
@InputType()
export class FixImportCellInput {
  /** The row. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID(undefined, notAnId) rowId!: string;
  /** The place of the column in the file, from 0. */
  @Field(() => Int) @IsInt() @Min(0) @Max(500) at!: number;
  /** What the cell should say; empty leaves it out. */
  @Field(() => String) @OptionalText('The cell', 1000) value!: string;
  /** Whether every row with the same in this column is corrected too. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() everywhere?: boolean | null;
}

/** Says whom a row means. `recordId` names one of its candidates where it is SAME. */
@InputType()
export class DecideImportRowInput {
  /** The row. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID(undefined, notAnId) rowId!: string;
  /** Whom it means. */
  @Field(() => RowDecision) @IsEnum(RowDecision) decision!: RowDecision;
  /** For SAME: the candidate. VALIDATION for anybody who is none. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId) recordId?: string | null;
}

/** Says which organisation a name means, for all rows that say it; without one it is a new organisation. */
@InputType()
export class DecideImportNameInput {
  /** The name. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID(undefined, notAnId) nameId!: string;
  /** The organisation that is meant; left out where it is a new one. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId) organisationId?: string | null;
}

/** An import, as it was read. */
@InputType()
export class ImportVersionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) id!: string;
  @Field(() => Int) @IsInt() version!: number;
}

/** An import. */
@InputType()
export class ImportIdInput {
  @Field(() => ID) @IsUUID(undefined, notAnId) id!: string;
}
