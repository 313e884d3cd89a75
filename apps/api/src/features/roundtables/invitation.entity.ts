import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.js';
import { Task } from '../follow-ups/task.entity.js';
import { Post } from '../organisations/post.entity.js';
import { Sector } from '../organisations/organisation.types.js';
import { Person } from '../people/person.entity.js';
import { InvitationGroup } from './roundtable.views.js';
import { Attendance, CaptureKind, InvitationState, Joining } from './roundtable.types.js';

/** One person's seat, asked for, answered and taken or not. */
@ObjectType()
@Entity('invitation')
export class Invitation {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Field(() => ID) @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** Whose seat it is; null where the reader may no longer see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'person_id' })
  person!: Person | null;

  @Column('uuid', { name: 'post_id', nullable: true })
  postId!: string | null;

  /** In which capacity they are invited. */
  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'post_id' })
  post!: Post | null;

  /** The seat that they fill in the balance. */
  @Field(() => Sector) @Column('text')
  sector!: Sector;

  /** The name on the invitation. */
  @Field(() => String) @Column('text')
  name!: string;

  /** Where its mails go; null where there is no address yet. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  email!: string | null;

  /** How far it has come. */
  @Field(() => InvitationState) @Column('text')
  state!: InvitationState;

  /** How they will take part; null until they say so. */
  @Field(() => Joining, { nullable: true }) @Column('text', { nullable: true })
  joining!: Joining | null;

  /** The guest lets other guests see name and role. Never so under the Chatham House Rule. */
  @Field(() => Boolean) @Column('boolean', { name: 'shows_name' })
  showsName!: boolean;

  /** Whom the guest would send; null where nobody was named. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'substitute_name', nullable: true })
  substituteName!: string | null;

  /** That person’s address. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'substitute_email', nullable: true })
  substituteEmail!: string | null;

  /** Whether they came; null until somebody marks it. */
  @Field(() => Attendance, { nullable: true }) @Column('text', { nullable: true })
  attended!: Attendance | null;

  /** The table at which they sat, where somebody noted it. */
  @Field(() => Int, { nullable: true }) @Column('smallint', { name: 'table_number', nullable: true })
  tableNumber!: number | null;

  /** When it was sent; null for a draft. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  /** When the guest last answered; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** When they were last reminded; null: never. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt!: Date | null;

  /** How often they were reminded. */
  @Field(() => Int) @Column('integer')
  reminders!: number;

  /** Since when they have waited for a seat; null while they do not. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'waiting_since', nullable: true })
  waitingSince!: Date | null;

  @Column('uuid', { name: 'mail_id', nullable: true })
  mailId!: string | null;

  /** The last mail about it, and what became of that. */
  @Field(() => OutgoingMail, { nullable: true }) @ManyToOne(() => OutgoingMail) @JoinColumn({ name: 'mail_id' })
  mail!: OutgoingMail | null;

  /** What it needs next. */
  @Field(() => InvitationGroup)
  group!: InvitationGroup;

  /** The guest said that the address is somebody else's: correct it, and the invitation is a draft again. */
  @Field(() => Boolean)
  isWrongAddress!: boolean;

  /** Food or access needs; for the organisers only, deleted 30 days after the event. */
  @Field(() => String, { nullable: true })
  needs!: string | null;

  /** When somebody last confirmed that they hold this post. */
  @Field(() => DateScalar, { nullable: true })
  roleVerifiedOn!: string | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}

/** Food or access needs: apart, for the organiser only, gone 30 days after the event. */
@Entity('invitation_need')
export class InvitationNeed {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Column('text')
  needs!: string;

  @Column('date', { name: 'delete_on' })
  deleteOn!: string;

  @Column('integer')
  version!: number;
}

/** Something said in the room that is worth keeping: a point, an offer, an ask, or an action with a day. */
@ObjectType()
@Entity('capture')
export class Capture {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** What was said. */
  @Field(() => CaptureKind) @Column('text')
  kind!: CaptureKind;

  /** In the words of whoever wrote it down. */
  @Field(() => String) @Column('text')
  text!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'by_user_id', nullable: true })
  byUserId!: string | null;

  @Column('uuid', { name: 'by_member_id', nullable: true })
  byMemberId!: string | null;

  /** An action's day. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** When it was written down. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'captured_at' })
  capturedAt!: Date;

  /** The opportunity that came of it, which the reader may or may not be party to. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  /** Who said it or took it on. Under the Chatham House Rule the organisers alone see who took an action on. */
  @Field(() => Person, { nullable: true })
  person!: Person | null;

  /** Of an action: what your organisation does about it; null where nobody there took it on. */
  @Field(() => Task, { nullable: true })
  followUp!: Task | null;

  /** The reader may correct it, take it away or make an opportunity of it. */
  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Int) @Column('integer')
  version!: number;
}
