import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Opportunity } from '../opportunities/opportunity.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';

export enum TaskState { OPEN = 'OPEN', DONE = 'DONE' }
registerEnumType(TaskState, { name: 'TaskState' });

/** What, who, by when. Screens say follow-up; a party's chosen one is its next step. */
@ObjectType('FollowUp')
@Entity('task')
export class Task {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Field(() => String) @Column('text')
  title!: string;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('time', { name: 'due_time', nullable: true })
  dueTime!: string | null;

  @Field(() => TaskState) @Column('text')
  state!: TaskState;

  /** How often it was put off to a later day. */
  @Field(() => Int) @Column('integer')
  redated!: number;

  @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  @Field(() => Opportunity, { nullable: true }) @ManyToOne(() => Opportunity) @JoinColumn({ name: 'opportunity_id' })
  opportunity!: Opportunity | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'person_id' })
  person!: Person | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Field(() => Organisation, { nullable: true }) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Organisation | null;

  @Column('uuid', { name: 'roundtable_id', nullable: true })
  roundtableId!: string | null;

  @Column('uuid', { name: 'capture_id', nullable: true })
  captureId!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}

/** One of the people whose follow-up it is. */
@Entity('task_owner')
export class TaskOwner {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'task_id' })
  taskId!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;
}
