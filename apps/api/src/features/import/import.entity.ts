import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ImportField, ImportKind, ImportState } from './import.types.js';

/** A column of the file: what it is taken as, and why. */
@ObjectType()
export class ImportColumn {
  /** As the file names it. */
  @Field(() => String) header!: string;
  /** Up to three of its values; none of a column that was dropped. */
  @Field(() => [String]) samples!: string[];
  /** Null: left out. */
  @Field(() => ImportField, { nullable: true }) field!: ImportField | null;
  /** Why it was taken so, in a few words. */
  @Field(() => String) why!: string;
  /** Personal, and needed by nobody for this work: its values were not stored. */
  @Field(() => Boolean) isDropped!: boolean;
}

/** How many rows of an import stand where. */
@ObjectType()
export class ImportCounts {
  /** Those that can be imported as they stand. */
  @Field(() => Int) ready!: number;
  /** Those of which somebody has to say who is meant. */
  @Field(() => Int) decide!: number;
  /** Those that need correcting first. */
  @Field(() => Int) cannot!: number;
  /** Of those that are ready, those of which somebody or something new will come. */
  @Field(() => Int) added!: number;
  /** Of those that are ready, those that mean somebody or something known, also from further up in the file: they add to it, or say nothing new. */
  @Field(() => Int) known!: number;
  /** Organisations that the file names and nobody has decided on. */
  @Field(() => Int) names!: number;
}

/** A file that somebody brings: from its columns to what became of each row. */
@ObjectType('Import')
@Entity('import_job')
export class ImportJob {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'started_by' })
  startedBy!: string;

  /** What its rows are. */
  @Field(() => ImportKind) @Column('text')
  kind!: ImportKind;

  /** Where it stands. */
  @Field(() => ImportState) @Column('text')
  state!: ImportState;

  /** What the file was called. */
  @Field(() => String) @Column('text', { name: 'file_name' })
  fileName!: string;

  /** CSV or XLSX, whatever its name says. */
  @Field(() => String) @Column('text')
  format!: string;

  /** Of a CSV file, how its text is written: "windows-1252". */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  encoding!: string | null;

  /** Of a CSV file, what divides its cells; null for a workbook. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  delimiter!: string | null;

  /** Of a workbook, the sheet that was read. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  sheet!: string | null;

  /** The row of the file that names its columns, from 1. */
  @Field(() => Int) @Column('integer', { name: 'header_row' })
  headerRow!: number;

  /** "an Outlook export", where that could be told. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  /** What whoever brings such a file should know. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  notice!: string | null;

  /** In the order of the file. */
  @Field(() => [ImportColumn]) @Column('jsonb')
  columns!: ImportColumn[];

  /** Where it comes from, in the words of whoever brought it; null until they said so. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  source!: string | null;

  /** Why the people in it may be held (UK GDPR, article 6); null until somebody said so, and for organisations. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'lawful_basis', nullable: true })
  lawfulBasis!: string | null;

  /** Rows below the header. */
  @Field(() => Int) @Column('integer', { name: 'row_count' })
  rowCount!: number;

  /** Rows that the step under way has done with. */
  @Field(() => Int) @Column('integer')
  done!: number;

  /** How far the worker came, by the row's place in the file. */
  @Column('integer', { name: 'last_row' })
  lastRow!: number;

  /** How far each lane of an undo came, by the row's place in the file; none before an undo begins. */
  @Column('integer', { name: 'lane_rows', array: true })
  laneRows!: number[];

  /** Rows of which something new came. */
  @Field(() => Int) @Column('integer')
  created!: number;

  /** Rows that added to what was known. */
  @Field(() => Int) @Column('integer')
  updated!: number;

  /** Rows that said what was known. */
  @Field(() => Int) @Column('integer')
  unchanged!: number;

  /** Once it is done, created + updated + unchanged + refused are the rows. */
  @Field(() => Int) @Column('integer')
  refused!: number;

  /** What `undo` takes to take the import back; null before it was started. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'activity_id', nullable: true })
  activityId!: string | null;

  /** When the file was brought. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When its last row was done with; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  /** Until when it can be taken back. */
  @Field(() => DateTimeScalar, { nullable: true }) undoableUntil!: Date | null;

  /** When it was taken back; null: it was not. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** Who brought it. */
  @Field(() => String) by!: string;

  /** How many rows stand where. */
  @Field(() => ImportCounts) counts!: Relation<ImportCounts>;
}
