import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { notAnId } from '../../platform/validation.js';
import { ImportJob } from './import.entity.js';
import { ImportKept, ImportName, ImportRow } from './import-row.entity.js';

/** Which rows are asked for: those with something to correct, those that may be somebody known, those of an outcome. */
export enum RowView {
  /** Those with something to correct. */
  PROBLEMS = 'PROBLEMS',
  /** Those that may be somebody known. */
  MATCHES = 'MATCHES',
  /** Those of which something new came. */
  CREATED = 'CREATED',
  /** Those that added to what was known. */
  UPDATED = 'UPDATED',
  /** Those that said what was known. */
  UNCHANGED = 'UNCHANGED',
  /** Those that were refused. */
  REFUSED = 'REFUSED',
  /** Every row. */
  ALL = 'ALL',
}
registerEnumType(RowView, { name: 'ImportRowView' });

@ObjectType('ImportPage') export class ImportJobPage extends pageOf(ImportJob) {}
@ObjectType() export class ImportRowPage extends pageOf(ImportRow) {}
@ObjectType() export class ImportNamePage extends pageOf(ImportName) {}
@ObjectType() export class ImportKeptPage extends pageOf(ImportKept) {}

@ArgsType()
export class OfImportArgs extends PageArgs {
  /** Of which import. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  importId!: string;
}

@ArgsType()
export class ImportRowsArgs extends OfImportArgs {
  /** Which rows; all where it is left out. */
  @Field(() => RowView, { nullable: true }) @IsOptional() @IsEnum(RowView)
  view?: RowView | null;
}
