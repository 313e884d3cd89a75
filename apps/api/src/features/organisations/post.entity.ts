import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Organisation } from './organisation.entity.js';
import { PostRemit } from './post-remit.entity.js';

/** What the holder of a post can do for a decision. */
export enum DecisionRole {
  /** Decides alone or with a board. */
  DECIDES = 'DECIDES',
  /** Must say yes to it. */
  APPROVES = 'APPROVES',
  /** Is listened to. */
  INFLUENCES = 'INFLUENCES',
  /** Gives advice when asked. */
  ADVISES = 'ADVISES',
  /** Holds the diary and the way in. */
  GATEKEEPER = 'GATEKEEPER',
  /** Carries it out. */
  DELIVERS = 'DELIVERS',
}
registerEnumType(DecisionRole, { name: 'DecisionRole' });

/** What a job is for. Editable reference data, found by its title patterns (a "STP Estate Lead" is a strategic estates lead). */
@ObjectType()
@Entity('job_function')
export class JobFunction {
  /** Fixed, in capitals: how posts and questions name it. */
  @Field(() => ID) @PrimaryColumn('text')
  key!: string;

  /** For `editJobFunction`. */
  @Field(() => ID) @Column('uuid', { generated: 'uuid' })
  id!: string;

  @Field(() => String) @Column('text')
  label!: string;

  /** The sectors that have it, as `Sector` spells them: where two titles fit, the sector’s own counts. */
  @Field(() => [String]) @Column('text', { array: true })
  sectors!: string[];

  /** Words of job titles that stand for it; the longest that fits a title wins. */
  @Field(() => [String]) @Column('text', { name: 'title_patterns', array: true })
  titlePatterns!: string[];

  @Field(() => Int) @Column('integer')
  position!: number;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** How many posts have it. */
  @Field(() => Int) postCount!: number;
}

/** Somebody who holds a post today, as far as the reader may see. */
@ObjectType()
export class PostHolder {
  /** For `endAppointment` and `confirmAppointment`. */
  @Field(() => ID) appointmentId!: string;
  @Field(() => ID) personId!: string;
  /** As the person’s page writes it. */
  @Field(() => String) name!: string;
  /** The first day in the post; null where it is not known. */
  @Field(() => DateScalar, { nullable: true }) startedOn!: string | null;
  /** The day on which somebody last confirmed that they hold it; null: never. */
  @Field(() => DateScalar, { nullable: true }) verifiedOn!: string | null;
  /** Who confirmed it, in words. */
  @Field(() => String, { nullable: true }) verifiedBy!: string | null;
  /** How: "by phone", "from their website". */
  @Field(() => String, { nullable: true }) verifiedHow!: string | null;
}

/** What was decided of a post whose organisation closed or was split. */
export enum PostSettlement {
  /** Its job goes on as a post of a successor. */
  MOVED = 'MOVED',
  /** It stays where it is. */
  KEPT = 'KEPT',
  /** Nobody does its job any more. */
  ENDED = 'ENDED',
}
registerEnumType(PostSettlement, { name: 'PostSettlement' });

/** A job in an organisation that outlives its holder. May be vacant. */
@ObjectType()
@Entity('post')
export class Post {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** Where the job is. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Organisation;

  /** The key of `function`. */
  @Field(() => String) @Column('text', { name: 'function_key' })
  functionKey!: string;

  /** What the job is for, whatever it is called. */
  @Field(() => JobFunction) @ManyToOne(() => JobFunction) @JoinColumn({ name: 'function_key' })
  function!: JobFunction;

  /** As its organisation calls it. */
  @Field(() => String) @Column('text')
  title!: string;

  /** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. */
  @Field(() => Int) @Column('smallint')
  seniority!: number;

  /** What its holder can do for a decision; null where nobody has said. */
  @Field(() => DecisionRole, { nullable: true }) @Column('text', { name: 'decision_role', nullable: true })
  decisionRole!: DecisionRole | null;

  /** Whether this post holds somebody else’s diary. */
  @Field(() => Boolean) @Column('boolean', { name: 'is_gatekeeper' })
  isGatekeeper!: boolean;

  @Column('uuid', { name: 'deputy_id', nullable: true })
  deputyId!: string | null;

  /** The post that stands in for it. */
  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'deputy_id' })
  deputy!: Post | null;

  @Column('uuid', { name: 'gatekeeper_id', nullable: true })
  gatekeeperId!: string | null;

  /** The post that holds its diary. */
  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'gatekeeper_id' })
  gatekeeper!: Post | null;

  /** Set while nobody holds the post. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'vacant_since', nullable: true })
  vacantSince!: string | null;

  @Field(() => String) @Column('text')
  source!: string;

  /** The day on which the post itself was last confirmed; null: never. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn!: string | null;

  /** What was decided when its organisation closed or was split; null: nothing had to be, or has been yet. */
  @Field(() => PostSettlement, { nullable: true }) @Column('text', { nullable: true })
  settled!: PostSettlement | null;

  /** The day of that decision. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'settled_on', nullable: true })
  settledOn!: string | null;

  @Column('uuid', { name: 'moved_to_id', nullable: true })
  movedToId!: string | null;

  /** The post as which its job goes on. */
  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'moved_to_id' })
  movedTo!: Post | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** The places and topics that it answers for. */
  @Field(() => [PostRemit], { complexity: 10 }) remits!: PostRemit[];

  /** None, and no date of vacancy: nobody has said who holds it. */
  @Field(() => [PostHolder], { complexity: 4 }) holders!: PostHolder[];
}
