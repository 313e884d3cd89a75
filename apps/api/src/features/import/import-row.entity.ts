import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ImportField, RowDecision, RowOutcome, RowVerdict } from './import.types.js';

/** Something about a row that somebody should know. */
@ObjectType()
export class ImportRowProblem {
  @Field(() => ImportField) field!: ImportField;
  /** What was found, shortened. */
  @Field(() => String) found!: string;
  @Field(() => String) sentence!: string;
  /** The row cannot be imported before it is corrected; otherwise only this value is left out. */
  @Field(() => Boolean) isBlocking!: boolean;
}

/** Somebody known whom a row may mean. */
@ObjectType()
export class ImportCandidate {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  /** "Director of estates, Penhale Bay NHS Trust"; of an organisation its code and town. */
  @Field(() => String, { nullable: true }) detail!: string | null;
  /** What your organisation holds; null where it holds none. */
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  /** "the same name", "the same e-mail address, another name". */
  @Field(() => String) why!: string;
}

/** One row of a file. Once it has been imported its cells are gone. */
@ObjectType()
@Entity('import_row')
export class ImportRow {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  /** As a spreadsheet counts them, from 1. */
  @Field(() => Int) @Column('integer', { name: 'row_number' })
  rowNumber!: number;

  /** In the order of the import's columns. */
  @Field(() => [String]) @Column('text', { array: true })
  cells!: string[];

  @Field(() => [ImportRowProblem]) @Column('jsonb')
  problems!: ImportRowProblem[];

  @Field(() => RowVerdict, { nullable: true }) @Column('text', { nullable: true })
  verdict!: RowVerdict | null;

  /** The name as it would be stored. */
  @Field(() => String, { nullable: true }) name!: string | null;
  /** "Head of estates, Penhale Bay NHS Trust". */
  @Field(() => String, { nullable: true }) detail!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;

  /** The organisation that the row names, where nobody has said yet which one it is. */
  @Field(() => ID, { nullable: true }) undecidedNameId!: string | null;

  @Field(() => [ImportCandidate]) candidates!: ImportCandidate[];

  /** Whom it was decided to be, where it is the same as somebody. */
  @Field(() => ID, { nullable: true }) chosenId!: string | null;

  @Field(() => RowDecision, { nullable: true }) @Column('text', { nullable: true })
  decision!: RowDecision | null;

  @Field(() => RowOutcome, { nullable: true }) @Column('text', { nullable: true })
  outcome!: RowOutcome | null;

  /** Why it was refused. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  reason!: string | null;
}

/** An organisation that a row's name may mean. */
@ObjectType()
export class ImportNameCandidate {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) detail!: string | null;
  @Field(() => String) why!: string;
}

/** What a file calls an organisation, decided once for all of its rows. */
@ObjectType()
@Entity('import_name')
export class ImportName {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  @Field(() => String) @Column('text')
  name!: string;

  /** How many rows say it. */
  @Field(() => Int) rowCount!: number;

  @Field(() => [ImportNameCandidate]) candidates!: ImportNameCandidate[];
}

/** What taking an import back left as it is. */
@ObjectType()
@Entity('import_kept')
export class ImportKept {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  /** PERSON, ORGANISATION or POST. */
  @Field(() => String) @Column('text')
  kind!: string;

  @Field(() => ID) @Column('uuid', { name: 'record_id' })
  recordId!: string;

  @Field(() => String, { nullable: true }) name!: string | null;

  /** "Ruth Adeyemi changed it since." */
  @Field(() => String) @Column('text')
  reason!: string;
}
