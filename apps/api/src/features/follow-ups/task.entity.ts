import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { User } from '../members/user.entity.js';
import { Sector } from '../organisations/organisation.types.js';
import { Stage } from '../opportunities/opportunity.types.js';
import { About } from './about.entity.js';

/** Whether it is still to be done. */
export enum TaskState {
  /** To be done. */
  OPEN = 'OPEN',
  /** Ticked off. */
  DONE = 'DONE',
}
registerEnumType(TaskState, { name: 'TaskState' });

/** The record that a follow-up stands on; each is null where it stands on another, or on nothing. */
@ObjectType()
export class FollowUpAbout {
  @Field(() => ID, { nullable: true }) opportunityId!: string | null;
  /** What that opportunity is called. */
  @Field(() => String, { nullable: true }) opportunityTitle!: string | null;
  /** Its stage. */
  @Field(() => Stage, { nullable: true }) opportunityStage!: Stage | null;
  @Field(() => ID, { nullable: true }) personId!: string | null;
  /** That person’s name. */
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => ID, { nullable: true }) organisationId!: string | null;
  /** That organisation’s name today. */
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;
  @Field(() => ID, { nullable: true }) roundtableId!: string | null;
  /** What that roundtable is called. */
  @Field(() => String, { nullable: true }) roundtableTitle!: string | null;
  /** The post whose next holder is looked for. */
  @Field(() => ID, { nullable: true }) postId!: string | null;
  /** What that post is called. */
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  /** What it is for: a key of `jobFunctions`. */
  @Field(() => String, { nullable: true }) postFunctionKey!: string | null;
  /** The first place that it answers for; null where it answers for those of its organisation. */
  @Field(() => ID, { nullable: true }) postPlaceId!: string | null;
  /** Who holds it by now, as far as the reader may see. */
  @Field(() => String, { nullable: true }) postHolder!: string | null;
}

/** What, who, by when. Screens say follow-up; a party's chosen one is its next step. */
@ObjectType('FollowUp')
@Entity('task')
export class Task extends About {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** What is to be done. */
  @Field(() => String) @Column('text')
  title!: string;

  /** By when, a day in London; null where no day was set. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('time', { name: 'due_time', nullable: true })
  dueTime!: string | null;

  /** Whether it is still to be done. */
  @Field(() => TaskState) @Column('text')
  state!: TaskState;

  /** How often it was put off to a later day. */
  @Field(() => Int) @Column('integer')
  redated!: number;

  @Column('uuid', { name: 'capture_id', nullable: true })
  captureId!: string | null;

  @Column('uuid', { name: 'post_id', nullable: true })
  postId!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** London time, 14:30. */
  @Field(() => String, { nullable: true })
  dueAt?: string | null;

  /** The record that it stands on. */
  @Field(() => FollowUpAbout)
  about?: FollowUpAbout;

  /** Whose it is. */
  @Field(() => [User])
  owners?: User[];

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];
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
