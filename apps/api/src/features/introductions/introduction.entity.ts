import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { MailStatus } from '../../platform/mail/outgoing-mail.entity.js';
import { Member } from '../members/member.entity.js';
import { Opportunity } from '../opportunities/opportunity.entity.js';
import { Post } from '../organisations/post.entity.js';
import { Person } from '../people/person.entity.js';
import { IntroductionResult, IntroductionState, Shared } from './introduction.types.js';

/** What the signed-in person may do with an introduction as it stands. */
@ObjectType()
export class IntroductionAbilities {
  /** Accept, ask first, suggest someone else, not now. */
  @Field(() => Boolean) answer!: boolean;
  /** Keep the accepted text back, and edit it. */
  @Field(() => Boolean) hold!: boolean;
  /** Send the text, or what was edited of it. */
  @Field(() => Boolean) send!: boolean;
  /** Note that the target agreed, by telephone or in the corridor. */
  @Field(() => Boolean) recordAgreement!: boolean;
  /** Note that the introduction was made in another way. */
  @Field(() => Boolean) recordMade!: boolean;
  /** Note that the two have met. */
  @Field(() => Boolean) recordMeeting!: boolean;
  /** Say what came of it. */
  @Field(() => Boolean) recordResult!: boolean;
  /** Take the request back. */
  @Field(() => Boolean) withdraw!: boolean;
  /** Ask somebody else in its place: after a no of the connector, or where the connector has left. */
  @Field(() => Boolean) askSomeoneElse!: boolean;
  /** Say whether a convenor may put it together with others' asks. */
  @Field(() => Boolean) allowPooling!: boolean;
}

/** Somebody is brought to somebody else by one who knows them: asked, accepted, perhaps agreed by the other side, made, met, and what came of it. */
@ObjectType()
@Entity('introduction')
export class Introduction {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'asker_user_id' })
  askerUserId!: string;

  @Column('uuid', { name: 'asker_member_id' })
  askerMemberId!: string;

  /** The member whose person asks. */
  @Field(() => Member) @ManyToOne(() => Member) @JoinColumn({ name: 'asker_member_id' })
  askerMember!: Member;

  @Column('uuid', { name: 'connector_person_id' })
  connectorPersonId!: string;

  /** Who is asked to introduce; null for readers who may not see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'connector_person_id' })
  connector!: Person | null;

  @Column('uuid', { name: 'connector_member_id', nullable: true })
  connectorMemberId!: string | null;

  /** The connector's member, where the connector signs in. */
  @Field(() => Member, { nullable: true }) @ManyToOne(() => Member) @JoinColumn({ name: 'connector_member_id' })
  connectorMember!: Member | null;

  @Column('uuid', { name: 'target_person_id' })
  targetPersonId!: string;

  /** Who is to be met; null for readers who may not see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'target_person_id' })
  target!: Person | null;

  @Column('uuid', { name: 'target_post_id', nullable: true })
  targetPostId!: string | null;

  /** The post for which the target was asked. */
  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'target_post_id' })
  targetPost!: Post | null;

  /** What it is about, as the connector and then the other side read it. */
  @Field(() => String) @Column('text')
  about!: string;

  /** What the connector may pass on. */
  @Field(() => [Shared]) @Column('text', { array: true })
  shares!: Shared[];

  /** The day by which the asker hopes to be introduced; null where none was given. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'hoped_by', nullable: true })
  hopedBy!: string | null;

  @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  /** How far it has come. */
  @Field(() => IntroductionState) @Column('text')
  state!: IntroductionState;

  /** What came of it; null until it is closed. */
  @Field(() => IntroductionResult, { nullable: true }) @Column('text', { nullable: true })
  result!: IntroductionResult | null;

  /** What the asker reads of the outcome: whom the connector suggests instead, or a word on the result. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'result_note', nullable: true })
  resultNote!: string | null;

  /** The double introduction, once the connector has accepted. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  message!: string | null;

  /** Until then the text waits and can be edited; null when the connector is editing it. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'send_after', nullable: true })
  sendAfter!: Date | null;

  @Column('uuid', { name: 'mail_id', nullable: true })
  mailId!: string | null;

  /** When it was asked. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  /** When the connector said yes; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  /** When the other side said yes; null until then, or where they were not asked. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'target_agreed_at', nullable: true })
  targetAgreedAt!: Date | null;

  /** When the two were brought together; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'made_at', nullable: true })
  madeAt!: Date | null;

  /** When they met; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'met_at', nullable: true })
  metAt!: Date | null;

  /** When it came to its end; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** The day on which whoever it waits for is reminded. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'chase_on', nullable: true })
  chaseOn!: string | null;

  @Column('uuid', { name: 'led_to_id', nullable: true })
  ledToId!: string | null;

  /** The opportunity that it began, where the reader is one of its parties. */
  @Field(() => Opportunity, { nullable: true }) @ManyToOne(() => Opportunity) @JoinColumn({ name: 'led_to_id' })
  ledTo!: Opportunity | null;

  @Column('uuid', { name: 'suggested_person_id', nullable: true })
  suggestedPersonId!: string | null;

  /** Whom the connector named instead, where the reader may see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'suggested_person_id' })
  suggested!: Person | null;

  /** The request that it followed, with another connector. */
  @Column('uuid', { name: 'follows_id', nullable: true })
  followsId!: string | null;

  /** Whether a convenor may put it together with others' asks for the same person. */
  @Field(() => Boolean) @Column('boolean', { name: 'may_pool' })
  mayPool!: boolean;

  @Column('uuid', { name: 'pool_id', nullable: true })
  poolId!: string | null;

  /** How many others a convenor introduces in the same mail; 0 where it was not put together with any. */
  @Field(() => Int)
  pooledWith!: number;

  /** Whether the account that was asked has closed, or the post has ended: nobody answers any more. */
  @Field(() => Boolean)
  connectorLeft!: boolean;

  /** Whether it can no longer be made, since the other side does not wish to be written to; told to the connector's side. */
  @Field(() => Boolean)
  cannotBeMade!: boolean;

  /** The introduction that the other side asked the same connector for, to meet the asker; told to the connector's side. */
  @Field(() => ID, { nullable: true })
  otherWayId!: string | null;

  /** Who asks. */
  @Field(() => String)
  askerName!: string;

  /** Post and organisation of the target, in one line. */
  @Field(() => String, { nullable: true })
  targetRole!: string | null;

  /** What it is about besides the words, where the asker shares it. */
  @Field(() => String, { nullable: true })
  opportunityTitle!: string | null;

  /** Whether anybody has noted where the target can be written to; told to the connector's side. */
  @Field(() => Boolean)
  targetCanBeWrittenTo!: boolean;

  /** The state in words, such as "Other side asked". */
  @Field(() => String)
  stateLabel!: string;

  /** Whom it waits for, in a name, or null. */
  @Field(() => String, { nullable: true })
  waitsFor!: string | null;

  /** Whether it waits for the signed-in person to answer or to send. */
  @Field(() => Boolean)
  waitsForMe!: boolean;

  /** How the introduction's mail stands; told to the connector's side. */
  @Field(() => MailStatus, { nullable: true })
  mailStatus!: MailStatus | null;

  /** How the mail stands that asks the connector, or the last that reminded them; told to the asker's side until it is answered, null where none was written. */
  @Field(() => MailStatus, { nullable: true })
  askStatus!: MailStatus | null;

  /** When a mail server took that mail; null until then. */
  @Field(() => DateTimeScalar, { nullable: true })
  askSentAt!: Date | null;

  /** Why the reader said no; nobody else's reason is ever here. */
  @Field(() => String, { nullable: true })
  privateReason!: string | null;

  @Field(() => IntroductionAbilities)
  abilities!: IntroductionAbilities;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];

  @Field(() => Int) @Column('integer')
  version!: number;
}
