import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Person } from '../people/person.entity.js';
import { SaidStrength, TieKind, TieStrength } from './tie.types.js';

/** One part of a tie's strength, for the member that it belongs to. Points halve in a year and add up. */
@ObjectType()
export class TiePart {
  /** The class of this evidence. */
  @Field(() => TieKind) kind!: TieKind;
  /** What it was: the roundtable's title, "Meeting", the words that somebody noted. */
  @Field(() => String, { nullable: true }) label!: string | null;
  /** The day on which it happened. */
  @Field(() => DateScalar) happenedOn!: string;
  /** As they were on the day. */
  @Field(() => Float) points!: number;
  /** As they are today; 0 where somebody said otherwise since. */
  @Field(() => Float) pointsToday!: number;
}

/** What a member said of the two, and why. */
@ObjectType()
export class TieSaid {
  /** How well they know each other, whatever the evidence. */
  @Field(() => SaidStrength) strength!: SaidStrength;
  /** Why; null for NONE, which asks for none. */
  @Field(() => String, { nullable: true }) reason!: string | null;
  /** The day on which it was said: evidence up to it counts no more. */
  @Field(() => DateScalar) saidOn!: string;
  /** A colleague's name. */
  @Field(() => String, { nullable: true }) saidBy!: string | null;
}

/** That two people know each other, as one member may say: all that it noted, recorded and judged of them, taken together. */
@ObjectType()
@Entity('acquaintance')
export class Acquaintance {
  @Field(() => ID) @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** The one of the two with the lower id. */
  @Field(() => ID) @Column('uuid', { name: 'a_id' })
  aId!: string;

  /** That person; null for readers who may not see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'a_id' })
  a!: Person | null;

  /** The other. */
  @Field(() => ID) @Column('uuid', { name: 'b_id' })
  bId!: string;

  /** That person; null for readers who may not see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'b_id' })
  b!: Person | null;

  /** Today, in a word; null once it has faded, or where somebody said that they do not really know each other. */
  @Field(() => TieStrength, { nullable: true })
  strength!: TieStrength | null;

  /** The class of evidence that weighs most, which other members are told. */
  @Field(() => TieKind) @Column('text')
  kind!: TieKind;

  /** How often. */
  @Field(() => Int) @Column('integer')
  times!: number;

  /** The latest day that counts. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  /** The day on which it becomes a word less, while nothing new happens. */
  @Field(() => DateScalar, { nullable: true })
  weakerOn!: string | null;

  /** Whether other members' people may ask for an introduction over this tie. */
  @Field(() => Boolean) @Column('boolean', { name: 'usable_by_others' })
  usableByOthers!: boolean;

  /** Strongest today first. */
  @Field(() => [TiePart])
  parts!: TiePart[];

  /** What your organisation said over the evidence; null where it said nothing. */
  @Field(() => TieSaid, { nullable: true })
  said!: TieSaid | null;

  /** Of what was said; 0 while nothing was. Whoever says something else sends it along. */
  @Field(() => Int)
  version!: number;
}

/** What a member says of two people's knowing each other, and whether others may use it. */
@Entity('tie_judgement')
export class TieJudgement {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'a_id' })
  aId!: string;

  @Column('uuid', { name: 'b_id' })
  bId!: string;

  @Column('text', { nullable: true })
  strength!: SaidStrength | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('date', { name: 'said_on' })
  saidOn!: string;

  @Column('timestamptz', { name: 'said_at' })
  saidAt!: Date;

  @Column('uuid', { name: 'by_user_id', nullable: true })
  byUserId!: string | null;

  @Column('boolean', { name: 'usable_by_others', nullable: true })
  usableByOthers!: boolean | null;

  @Column('integer')
  version!: number;
}

/** What somebody wishes of being asked to introduce others. */
@Entity('connector_wish')
export class ConnectorWishRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  wish!: string;

  @Column('integer')
  version!: number;
}
