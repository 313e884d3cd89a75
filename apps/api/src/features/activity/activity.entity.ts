import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** One write: who did what to which record, and when. Append-only. */
@ObjectType()
@Entity('activity')
export class Activity {
  @Field(() => ID) @PrimaryColumn('uuid')
  id!: string;

  /** When it was written. */
  @Field(() => DateTimeScalar) @Column('timestamptz')
  at!: Date;

  /** The write's name, such as `opportunity.move`. */
  @Field(() => String) @Column('text')
  action!: string;

  /** What kind of record it was about, `OPPORTUNITY` or the like. */
  @Field(() => String) @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  /** The record; null where there is none of its own. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  @Column('uuid', { nullable: true })
  undoes!: string | null;

  /** Who did it; null for the worker and for people who answered from a link. */
  @Field(() => String, { nullable: true })
  by?: string | null;

  /** What the record is called today, where it can still be read. */
  @Field(() => String, { nullable: true })
  subjectName?: string | null;

  /** It was taken back later. */
  @Field(() => Boolean)
  isUndone?: boolean;
}
