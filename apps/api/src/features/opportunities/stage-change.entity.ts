import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { BoardColumnKey } from './opportunity.types.js';

/**
 * One step of the stage history. Rows are only ever added: `voidsSeq` takes an earlier one back. The column in which an
 * opportunity stands is that of the last row that neither voids nor is voided.
 */
@ObjectType()
@Entity('stage_change')
export class StageChange {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** 1, 2, 3 … without a gap. */
  @Field(() => Int) @Column('integer')
  seq!: number;

  /** Where it stood; null for the first. */
  @Field(() => BoardColumnKey, { nullable: true }) @Column('text', { name: 'from_column', nullable: true })
  fromColumn!: BoardColumnKey | null;

  /** Where it went. */
  @Field(() => BoardColumnKey) @Column('text', { name: 'to_column' })
  toColumn!: BoardColumnKey;

  /** The day on which it changed. */
  @Field(() => DateScalar) @Column('date', { name: 'happened_on' })
  happenedOn!: string;

  /** When it was written down; later than the day it happened for a back-dated move. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('uuid', { name: 'by_user_id', nullable: true })
  byUserId!: string | null;

  /** Of a move back, a pause or a reopening: why. Null where none was asked for. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  reason!: string | null;

  /** Who passed the gate without everything in place. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'override_by', nullable: true })
  overrideBy!: string | null;

  /** Why the gate was passed with something missing; the board reads it. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'override_reason', nullable: true })
  overrideReason!: string | null;

  /** Keys of what was missing then. */
  @Field(() => [String]) @Column('text', { array: true })
  missing!: string[];

  @Column('integer', { name: 'voids_seq', nullable: true })
  voidsSeq!: number | null;

  /** Working days until the change after it, or until today. */
  @Field(() => Int)
  workingDays?: number;

  /** Who entered it; null for people of another member. */
  @Field(() => String, { nullable: true })
  by?: string | null;

  /** What `undo` takes to take it back. */
  @Field(() => ID, { nullable: true })
  activityId?: string | null;
}
