import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

/** What can be merged with its like. */
export enum RecordKind {
  /** A human being. */
  PERSON = 'PERSON',
  /** A body of the directory. */
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(RecordKind, { name: 'RecordKind' });

/** Two records that were merged into one, and until when they can be unmerged. */
@ObjectType()
@Entity('record_merge')
export class RecordMerge {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'by_user_id' })
  byUserId!: string;

  /** What the two are. */
  @Field(() => RecordKind) @Column('text')
  kind!: RecordKind;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'away_person_id', nullable: true })
  awayPersonId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'away_organisation_id', nullable: true })
  awayOrganisationId!: string | null;

  @Column('text', { name: 'other_name', nullable: true })
  otherName!: string | null;

  /** The record that stayed. */
  @Field(() => ID) keptId!: string;

  /** Its name today; null when you may no longer see it. */
  @Field(() => String, { nullable: true }) keptName!: string | null;

  /** What the other one was called. */
  @Field(() => String, { nullable: true }) awayName!: string | null;

  /** The member that merged them. */
  @Field(() => String) memberName!: string;

  /** When they were merged. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'merged_at' })
  mergedAt!: Date;

  /** The last day on which they can be unmerged. */
  @Field(() => DateScalar) @Column('date', { name: 'unmerge_until' })
  unmergeUntil!: string;

  @Column('timestamptz', { name: 'unmerged_at', nullable: true })
  unmergedAt!: Date | null;

  @Column('uuid', { name: 'write_id' })
  writeId!: string;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** What was added to the one that stayed since: it stays there unless it is given to the other. At most 100. */
  @Field(() => [AddedSince]) addedSince!: AddedSince[];
}

/** Something that was added to a record after another was merged into it. */
@ObjectType()
export class AddedSince {
  /** The row's id, as `unmergeRecords` is told it. */
  @Field(() => ID) rowId!: string;
  /** Which kind of thing it is, in the plural: "Notes". */
  @Field(() => String) what!: string;
  /** How it begins. Empty where it has no words of its own. */
  @Field(() => String) says!: string;
}

/** Two that look alike and are not the same, as one member says. */
@Entity('not_same')
export class NotSame {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'by_user_id' })
  byUserId!: string;

  @Column('text')
  kind!: RecordKind;

  @Column('uuid', { name: 'a_id' })
  aId!: string;

  @Column('uuid', { name: 'b_id' })
  bId!: string;

  @Column('date', { name: 'said_on' })
  saidOn!: string;

  @Column('integer')
  version!: number;
}
