import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { User } from '../members/user.entity.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { DecisionOutcome } from './board.types.js';

/** What a board is asked, and what it decided. */
@ObjectType()
@Entity('decision')
export class Decision {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  /** The meeting that is asked. */
  @Field(() => BoardMeeting) @ManyToOne(() => BoardMeeting) @JoinColumn({ name: 'meeting_id' })
  meeting!: BoardMeeting;

  /** The opportunity that it is about; null where it is about none. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  /** The title of the opportunity that it is about, where the reader may see it. */
  @Field(() => String, { nullable: true })
  opportunityTitle!: string | null;

  /** One sentence that can be said yes or no to. */
  @Field(() => String) @Column('text')
  ask!: string;

  /** What else could be done. */
  @Field(() => String) @Column('text')
  options!: string;

  /** What the asker would do. */
  @Field(() => String) @Column('text')
  recommendation!: string;

  /** Why it is recommended. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'asked_by_id', nullable: true })
  askedById!: string | null;

  /** The colleague who asks; null for somebody who has left. */
  @Field(() => User, { nullable: true }) @ManyToOne(() => User) @JoinColumn({ name: 'asked_by_id' })
  askedBy!: User | null;

  /** The asker's post, as the directory has it. */
  @Field(() => String, { nullable: true })
  askedByTitle!: string | null;

  /** The paper to read, by name: "Business case, 14 pages". */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  document!: string | null;

  /** What was decided; null while it waits. */
  @Field(() => DecisionOutcome, { nullable: true }) @Column('text', { nullable: true })
  outcome!: DecisionOutcome | null;

  /** The day on which it was decided; null while it waits. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  /** One a line; each became a follow-up of the asker. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  conditions!: string | null;

  @Column('integer')
  position!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];
}
