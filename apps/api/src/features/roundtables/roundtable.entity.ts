import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Member } from '../members/member.entity.js';
import { User } from '../members/user.entity.js';
import { Place } from '../places/place.entity.js';
import { Capture, Invitation } from './invitation.entity.js';
import { GuestCounts, InviteSuggestion, RoundtableAbilities, SectorBalance, ShownGuest } from './roundtable.views.js';
import { Admission, RoundtableFormat, RoundtableRule, RoundtableState } from './roundtable.types.js';

/** An invited event: purpose, questions, rule, capacity, invitations and what was captured. */
@ObjectType()
@Entity('roundtable')
export class Roundtable {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'convenor_member_id' })
  convenorMemberId!: string;

  /** The member that runs it; null for readers who may not see it. */
  @Field(() => Member, { nullable: true }) @ManyToOne(() => Member) @JoinColumn({ name: 'convenor_member_id' })
  convenor!: Member | null;

  @Column('uuid', { name: 'host_user_id' })
  hostUserId!: string;

  /** Who runs it; seen by their colleagues only. */
  @Field(() => User, { nullable: true }) @ManyToOne(() => User) @JoinColumn({ name: 'host_user_id' })
  host!: User | null;

  /** What guests read first. */
  @Field(() => String) @Column('text')
  title!: string;

  /** What it is for, as the invitation says it. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  purpose!: string | null;

  /** The questions of the day, one a line. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  question!: string | null;

  /** When it begins. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  /** When it ends. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  /** Where guests sit. */
  @Field(() => RoundtableFormat) @Column('text')
  format!: RoundtableFormat;

  /** Building and room; null while it is not settled, or online. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  venue!: string | null;

  /** Where the venue is. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  town!: string | null;

  /** How the venue is reached and entered: step-free, hearing loop. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'access_note', nullable: true })
  accessNote!: string | null;

  /** Where online guests join. Only those who accepted are told of it by mail. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'joining_link', nullable: true })
  joiningLink!: string | null;

  @Column('uuid', { name: 'place_id', nullable: true })
  placeId!: string | null;

  /** The place that it is about. */
  @Field(() => Place, { nullable: true }) @ManyToOne(() => Place) @JoinColumn({ name: 'place_id' })
  place!: Place | null;

  /** What may be made of what is said. */
  @Field(() => RoundtableRule) @Column('text')
  rule!: RoundtableRule;

  /** Who may come. */
  @Field(() => Admission) @Column('text')
  admission!: Admission;

  /** At an open event: a freed seat goes to whoever has waited longest. */
  @Field(() => Boolean) @Column('boolean', { name: 'promotes_automatically' })
  promotesAutomatically!: boolean;

  /** How far it has come. */
  @Field(() => RoundtableState) @Column('text')
  state!: RoundtableState;

  /** The last day on which a guest can answer or change the answer. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'answer_by', nullable: true })
  answerBy!: string | null;

  /** The same in every mail about this event, so that calendars know it again. */
  @Column('text', { name: 'calendar_uid' })
  calendarUid!: string;

  /** Rises with every change that guests are told of. */
  @Column('integer', { name: 'calendar_sequence' })
  calendarSequence!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => RoundtableAbilities)
  abilities!: RoundtableAbilities;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];

  /** How many seats there are. */
  @Field(() => Int)
  capacity!: number;

  /** How many of them are taken by those who accepted. */
  @Field(() => Int)
  seatsTaken!: number;

  /** How many actions were kept. */
  @Field(() => Int)
  actions!: number;

  /** How many of them your organisation took on and has done. */
  @Field(() => Int)
  actionsDone!: number;

  /** A row a sector, in the order of the product; empty for readers who do not run the event. */
  @Field(() => [SectorBalance])
  balance!: SectorBalance[];

  /** Guests by state. */
  @Field(() => GuestCounts)
  counts!: GuestCounts;

  /** For those who run the event. By what each needs next; within that the latest answer first. */
  @Field(() => [Invitation])
  invitations!: Invitation[];

  /** The one who should get a free seat first, where the organiser gives seats away: the most under-represented sector, then who waited longest. */
  @Field(() => Invitation, { nullable: true })
  proposal!: Invitation | null;

  /** Best first, at most eight. */
  @Field(() => [InviteSuggestion])
  inviteNext!: InviteSuggestion[];

  /** People of the directory who are left out because they objected to being written to. */
  @Field(() => Int)
  objectedCount!: number;

  /** Guests who agreed to be named; empty under the Chatham House Rule. */
  @Field(() => [ShownGuest])
  shownGuests!: ShownGuest[];

  /** Oldest first. */
  @Field(() => [Capture])
  captures!: Capture[];

  @Field(() => Int) @Column('integer')
  version!: number;
}

/** The seats of one roundtable, counted in one row so that one statement checks and takes. */
@Entity('roundtable_seats')
export class RoundtableSeats {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('integer')
  capacity!: number;

  @Column('integer')
  taken!: number;

  @Column('integer')
  version!: number;
}
