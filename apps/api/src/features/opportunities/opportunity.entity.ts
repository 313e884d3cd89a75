import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Risk } from '../board/risk.entity.js';
import { Member } from '../members/member.entity.js';
import { Place } from '../places/place.entity.js';
import { OpportunityParty } from './opportunity-party.entity.js';
import { GateEntry, NextStage, OpportunityAbilities, OpportunitySource, SharedGoal, StageTime, TimelineEntry } from './opportunity.parts.js';
import { CloseReason, LandStatus, OpportunityState, Stage, ValueConfidence } from './opportunity.types.js';
import { Pursuit } from './pursuit.entity.js';
import { StageChange } from './stage-change.entity.js';

/** Pounds fit a JavaScript number up to nine thousand million million; pg gives bigint as text. */
const pounds = { to: (value: number | null | undefined) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

/** A joint piece of work, shared by the parties that are members. */
@ObjectType()
@Entity('opportunity')
export class Opportunity {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** What cards and lists show. */
  @Field(() => String) @Column('text')
  title!: string;

  /** One or two sentences that say what it is. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  summary!: string | null;

  /** What somebody lacks. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  need!: string | null;

  /** What is offered to meet it. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  offer!: string | null;

  /** A key of the list of topics. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'kind_key', nullable: true })
  kindKey!: string | null;

  /** The stage it is in, or was in when it was paused or closed. */
  @Field(() => Stage) @Column('text')
  stage!: Stage;

  /** Whether it moves through the stages or stands beside them. */
  @Field(() => OpportunityState) @Column('text')
  state!: OpportunityState;

  /** The day of the last move that stands. */
  @Field(() => DateScalar) @Column('date', { name: 'stage_since' })
  stageSince!: string;

  @Column('uuid', { name: 'lead_member_id' })
  leadMemberId!: string;

  /** The member that began it. */
  @Field(() => Member) @ManyToOne(() => Member) @JoinColumn({ name: 'lead_member_id' })
  leadMember!: Member;

  /** How many homes or beds it is about; null where that does not fit or is not known yet. */
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true })
  homes!: number | null;

  /** The low end of its value in whole pounds; null where nobody has valued it. */
  @Field(() => Float, { nullable: true }) @Column('bigint', { name: 'value_low', nullable: true, transformer: pounds })
  valueLow!: number | null;

  /** The high end of its value in whole pounds; null where nobody has valued it. */
  @Field(() => Float, { nullable: true }) @Column('bigint', { name: 'value_high', nullable: true, transformer: pounds })
  valueHigh!: number | null;

  /** How firm that range is; null where there is none. */
  @Field(() => ValueConfidence, { nullable: true }) @Column('text', { name: 'value_confidence', nullable: true })
  valueConfidence!: ValueConfidence | null;

  /** What there is in place of homes, or how they come: "2 hubs", "nominations". */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'note_line', nullable: true })
  noteLine!: string | null;

  /** The day by which it is hoped to be agreed. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'target_on', nullable: true })
  targetOn!: string | null;

  /** The site and its size, in words. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  land!: string | null;

  /** How far the site is from being free; null where it is not about land. */
  @Field(() => LandStatus, { nullable: true }) @Column('text', { name: 'land_status', nullable: true })
  landStatus!: LandStatus | null;

  @Column('uuid', { name: 'roundtable_id', nullable: true })
  roundtableId!: string | null;

  @Column('uuid', { name: 'introduction_id', nullable: true })
  introductionId!: string | null;

  /** Why it waits; null while it is not paused. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'pause_reason', nullable: true })
  pauseReason!: string | null;

  /** The day on which a paused one is looked at again; null while it is not paused. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'restart_on', nullable: true })
  restartOn!: string | null;

  /** Why it was closed; null while it is not. */
  @Field(() => CloseReason, { nullable: true }) @Column('text', { name: 'close_reason', nullable: true })
  closeReason!: CloseReason | null;

  /** What others should learn from a closed one. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  lesson!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** The kind in words. */
  @Field(() => String, { nullable: true })
  kindLabel?: string | null;

  /** The parties' organisations, in the order in which they joined. */
  @Field(() => [OpportunityParty])
  parties?: OpportunityParty[];

  /** The main place first. */
  @Field(() => [Place])
  places?: Place[];

  /** The shared goals that it serves, the first chosen first. */
  @Field(() => [SharedGoal])
  goals?: SharedGoal[];

  /** What the gate of the present stage asks for. */
  @Field(() => [GateEntry])
  gate?: GateEntry[];

  /** Where it can be moved from here; none while it is paused, closed or agreed. */
  @Field(() => [NextStage])
  nextStages?: NextStage[];

  /** The strip of six stages with the time spent in each. */
  @Field(() => [StageTime])
  stageTimes?: StageTime[];

  /** Every change that stands, oldest first. */
  @Field(() => [StageChange])
  stageHistory?: StageChange[];

  /** Notes, contact, moves, commitments and evidence, newest first, as far as the reader may see them. */
  @Field(() => [TimelineEntry])
  timeline?: TimelineEntry[];

  /** Open risks that the reader's own member has raised and the reader may see. */
  @Field(() => [Risk])
  risks?: Risk[];

  /** Where it came from. */
  @Field(() => OpportunitySource)
  source?: OpportunitySource;

  /** What the reader's own member does about it. */
  @Field(() => Pursuit, { nullable: true })
  pursuit?: Pursuit | null;

  /** The organisation of the party that has committed itself least: whom it waits for. */
  @Field(() => String, { nullable: true })
  waitingFor?: string | null;

  /** The partnership that it has become. */
  @Field(() => ID, { nullable: true })
  partnershipId?: string | null;

  /** What the signed-in person may do with it. */
  @Field(() => OpportunityAbilities)
  abilities?: OpportunityAbilities;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];
}
