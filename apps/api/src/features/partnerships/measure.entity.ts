import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Better, MeasureUnit, MeasureWord } from './partnership.types.js';

/** pg gives numeric as text. */
const figure = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

/** Where a measure stands on a day. Figures below five are hidden from members that are not parties. */
@ObjectType()
export class MeasureProgress {
  /** The latest figure on or before the day; null when there is none or it is hidden. */
  @Field(() => Float, { nullable: true })
  latest!: number | null;

  /** True when there is a figure that is too small to be shown outside the partnership. */
  @Field(() => Boolean)
  suppressed!: boolean;

  /** The day that the latest figure describes. */
  @Field(() => DateScalar, { nullable: true })
  asAt!: string | null;

  /** Where that figure comes from. */
  @Field(() => String, { nullable: true })
  source!: string | null;

  /** Whole weeks from that day to the day asked for. */
  @Field(() => Int, { nullable: true })
  weeksOld!: number | null;

  /** True from eight weeks on: late data is labelled, never hidden. */
  @Field(() => Boolean)
  isLate!: boolean;

  /** The way from baseline to target, 0 to 1; null without a target or a figure. */
  @Field(() => Float, { nullable: true })
  share!: number | null;

  /** The word that stands beside the bar. */
  @Field(() => MeasureWord)
  word!: MeasureWord;
}

/** One figure of a measure, as it was reported. */
@ObjectType()
@Entity('measure_reading')
export class MeasureReading {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('uuid', { name: 'measure_id' })
  measureId!: string;

  /** The day that the figure describes. */
  @Field(() => DateScalar) @Column('date', { name: 'as_at' })
  asAt!: string;

  /** Null when it is too small to be shown outside the partnership. */
  @Field(() => Float, { nullable: true }) @Column('numeric', { transformer: figure })
  value!: number;

  /** Where the figure comes from. */
  @Field(() => String) @Column('text')
  source!: string;

  @Field(() => Int) @Column('integer')
  version!: number;
}

/** What a partnership counts: a definition, where it started, where it should get to, and the figures so far. */
@ObjectType()
@Entity('measure')
export class Measure {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** What the board page calls it. */
  @Field(() => String) @Column('text')
  name!: string;

  /** What is counted, and what is not. */
  @Field(() => String) @Column('text')
  definition!: string;

  /** A few words that stand under the name on the board page. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  detail!: string | null;

  /** What its figures count in. */
  @Field(() => MeasureUnit) @Column('text')
  unit!: MeasureUnit;

  /** Which way it should go. */
  @Field(() => Better) @Column('text')
  better!: Better;

  /** The figure from which it started, in its unit; null where it has no target. */
  @Field(() => Float, { nullable: true }) @Column('numeric', { nullable: true, transformer: figure })
  baseline!: number | null;

  /** The figure that it should reach, in its unit; null where it is counted and not judged. */
  @Field(() => Float, { nullable: true }) @Column('numeric', { nullable: true, transformer: figure })
  target!: number | null;

  /** The day from which a first figure is expected. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'first_due', nullable: true })
  firstDue!: string | null;

  @Column('integer')
  position!: number;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** Where it stands today. */
  @Field(() => MeasureProgress)
  progress!: MeasureProgress;

  /** Every figure, the latest first. */
  @Field(() => [MeasureReading])
  readings!: MeasureReading[];
}
