import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Organisation } from './organisation.entity.js';
import { PostRemit } from './post-remit.entity.js';

export enum DecisionRole { DECIDES = 'DECIDES', APPROVES = 'APPROVES', INFLUENCES = 'INFLUENCES', ADVISES = 'ADVISES', GATEKEEPER = 'GATEKEEPER', DELIVERS = 'DELIVERS' }
registerEnumType(DecisionRole, { name: 'DecisionRole' });

/** What a job is for. Editable reference data, found by its title patterns (a "STP Estate Lead" is a strategic estates lead). */
@ObjectType()
@Entity('job_function')
export class JobFunction {
  @Field(() => ID) @PrimaryColumn('text')
  key!: string;

  @Field(() => String) @Column('text')
  label!: string;

  @Field(() => [String]) @Column('text', { array: true })
  sectors!: string[];

  @Field(() => [String]) @Column('text', { name: 'title_patterns', array: true })
  titlePatterns!: string[];

  @Field(() => Int) @Column('integer')
  position!: number;
}

/** Somebody who holds a post today, as far as the reader may see. */
@ObjectType()
export class PostHolder {
  @Field(() => ID) appointmentId!: string;
  @Field(() => ID) personId!: string;
  @Field(() => String) name!: string;
  @Field(() => DateScalar, { nullable: true }) startedOn!: string | null;
  @Field(() => DateScalar, { nullable: true }) verifiedOn!: string | null;
  @Field(() => String, { nullable: true }) verifiedBy!: string | null;
  @Field(() => String, { nullable: true }) verifiedHow!: string | null;
}

/** A job in an organisation that outlives its holder. May be vacant. */
@ObjectType()
@Entity('post')
export class Post {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Organisation;

  @Field(() => String) @Column('text', { name: 'function_key' })
  functionKey!: string;

  @Field(() => JobFunction) @ManyToOne(() => JobFunction) @JoinColumn({ name: 'function_key' })
  function!: JobFunction;

  @Field(() => String) @Column('text')
  title!: string;

  /** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. */
  @Field(() => Int) @Column('smallint')
  seniority!: number;

  @Field(() => DecisionRole, { nullable: true }) @Column('text', { name: 'decision_role', nullable: true })
  decisionRole!: DecisionRole | null;

  @Field(() => Boolean) @Column('boolean', { name: 'is_gatekeeper' })
  isGatekeeper!: boolean;

  @Column('uuid', { name: 'deputy_id', nullable: true })
  deputyId!: string | null;

  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'deputy_id' })
  deputy!: Post | null;

  @Column('uuid', { name: 'gatekeeper_id', nullable: true })
  gatekeeperId!: string | null;

  @Field(() => Post, { nullable: true }) @ManyToOne(() => Post) @JoinColumn({ name: 'gatekeeper_id' })
  gatekeeper!: Post | null;

  /** Set while nobody holds the post. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'vacant_since', nullable: true })
  vacantSince!: string | null;

  @Field(() => String) @Column('text')
  source!: string;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** The places and topics that it answers for. */
  @Field(() => [PostRemit]) remits!: PostRemit[];

  /** None, and no date of vacancy: nobody has said who holds it. */
  @Field(() => [PostHolder]) holders!: PostHolder[];
}
