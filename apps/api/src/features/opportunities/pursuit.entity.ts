import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { User } from '../members/user.entity.js';
import { Task } from '../follow-ups/task.entity.js';

/** One member's own pursuit of an opportunity: who owns it, what is next, and the deadlines after which it is stalled. */
@ObjectType()
@Entity('pursuit')
export class Pursuit {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'opportunity_id' })
  opportunityId!: string;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  /** The colleague who takes it forward; null where nobody does, or they have left. */
  @Field(() => User, { nullable: true }) @ManyToOne(() => User) @JoinColumn({ name: 'owner_id' })
  owner!: User | null;

  @Column('uuid', { name: 'next_task_id', nullable: true })
  nextTaskId!: string | null;

  /** The chosen follow-up; null where there is none, and for readers whose role does not see follow-ups. */
  @Field(() => Task, { nullable: true }) @ManyToOne(() => Task) @JoinColumn({ name: 'next_task_id' })
  nextStep!: Task | null;

  /** The last call, meeting or exchange in which both sides spoke. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'last_two_way_on', nullable: true })
  lastTwoWayOn!: string | null;

  @Column('date', { name: 'stalls_on', nullable: true })
  stallsOn!: string | null;

  @Column('text', { name: 'stall_reason', nullable: true })
  stallReason!: string | null;

  @Column('date', { name: 'held_from', nullable: true })
  heldFrom!: string | null;

  @Column('date', { name: 'held_until', nullable: true })
  heldUntil!: string | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** No two-way contact for the working days of its stage, and no next step due in time: true from the day set down for it. */
  @Field(() => Boolean)
  isStalled?: boolean;

  /** Why it is stalled, in words; null while it is not. */
  @Field(() => String, { nullable: true })
  stalledBecause?: string | null;

  /** Working days since both sides spoke, or since it began. */
  @Field(() => Int)
  quietDays?: number;
}
