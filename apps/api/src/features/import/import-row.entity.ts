import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationType } from '../organisations/organisation.types.js';
import { ImportField, RowDecision, RowOutcome, RowVerdict } from './import.types.js';

/** Something about a row that somebody should know. */
@ObjectType()
export class ImportRowProblem {
  /** Which column’s value it is about. */
  @Field(() => ImportField) field!: ImportField;
  /** What was found, shortened. */
  @Field(() => String) found!: string;
  /** What is wrong and the way out. */
  @Field(() => String) sentence!: string;
  /** The row cannot be imported before it is corrected; otherwise only this value is left out. */
  @Field(() => Boolean) isBlocking!: boolean;
}

/** Somebody known whom a row may mean. */
@ObjectType()
export class ImportCandidate {
  @Field(() => ID) id!: string;
  /** As their record writes it. */
  @Field(() => String) name!: string;
  /** "Director of estates, Penhale Bay NHS Trust"; of an organisation its code and town. */
  @Field(() => String, { nullable: true }) detail!: string | null;
  /** What your organisation holds; null where it holds none. */
  @Field(() => String, { nullable: true }) email!: string | null;
  /** What your organisation holds; null where it holds none. */
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

  /** What somebody should know of it; empty where nothing is wrong. */
  @Field(() => [ImportRowProblem]) @Column('jsonb')
  problems!: ImportRowProblem[];

  /** Whether it can be imported; null until it was looked at. */
  @Field(() => RowVerdict, { nullable: true }) @Column('text', { nullable: true })
  verdict!: RowVerdict | null;

  /** The name as it would be stored; of a row that was imported, what its record is called today. Null: neither is there. */
  @Field(() => String, { nullable: true }) name!: string | null;
  /** "Head of estates, Penhale Bay NHS Trust". */
  @Field(() => String, { nullable: true }) detail!: string | null;
  /** As it would be stored; null where the row gives none. */
  @Field(() => String, { nullable: true }) email!: string | null;
  /** As it would be stored; null where the row gives none. */
  @Field(() => String, { nullable: true }) phone!: string | null;

  /** The organisation that the row names, where nobody has said yet which one it is. */
  @Field(() => ID, { nullable: true }) undecidedNameId!: string | null;

  /** Whom it may mean, the likeliest first. */
  @Field(() => [ImportCandidate]) candidates!: ImportCandidate[];

  /** Whom it was decided to be, where it is the same as somebody. */
  @Field(() => ID, { nullable: true }) chosenId!: string | null;

  /** What somebody said of it; null until then. */
  @Field(() => RowDecision, { nullable: true }) @Column('text', { nullable: true })
  decision!: RowDecision | null;

  /** What became of it; null until it was imported. */
  @Field(() => RowOutcome, { nullable: true }) @Column('text', { nullable: true })
  outcome!: RowOutcome | null;

  /** Once it was imported or refused: the person or organisation that came of it, or that it means; null where none is there, or it cannot be read. */
  @Field(() => ID, { nullable: true }) recordId!: string | null;

  /** Why it was refused. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  reason!: string | null;
}

/** An organisation that a row's name may mean. */
@ObjectType()
export class ImportNameCandidate {
  @Field(() => ID) id!: string;
  /** What the organisation is called today. */
  @Field(() => String) name!: string;
  /** Its code and town, to tell two of one name apart. */
  @Field(() => String, { nullable: true }) detail!: string | null;
  /** "the same name", "a former name". */
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

  /** As the file writes it. */
  @Field(() => String) @Column('text')
  name!: string;

  /** What kind of body it will be where the import adds it, told from its name. */
  @Field(() => OrganisationType) @Column('text')
  type!: OrganisationType;

  /** How many rows say it. */
  @Field(() => Int) rowCount!: number;

  /** Which organisations it may mean, the likeliest first. */
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

  /** The record that was left. */
  @Field(() => ID) @Column('uuid', { name: 'record_id' })
  recordId!: string;

  /** What it is called; null where it can no longer be read. */
  @Field(() => String, { nullable: true }) name!: string | null;

  /** "Ruth Adeyemi changed it since." */
  @Field(() => String) @Column('text')
  reason!: string;
}
