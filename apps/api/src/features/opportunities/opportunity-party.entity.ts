import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Commitment, PartyRole } from './opportunity.types.js';

/** Who speaks for a party from within it, as far as the reader may see them. */
@ObjectType()
export class Sponsor {
  /** For `changeParty`. */
  @Field(() => ID) appointmentId!: string;
  /** Null where they were removed from the Directory. */
  @Field(() => ID, { nullable: true }) personId!: string | null;
  /** As their page writes it. */
  @Field(() => String) name!: string;
  /** The post in which they sponsor it. */
  @Field(() => String) title!: string;
  /** The last day in that post, where it has passed, or the day on which they were removed: the party has no sponsor until another one is named. */
  @Field(() => DateScalar, { nullable: true }) leftOn!: string | null;
}

/** What a party takes part in, named. */
@ObjectType()
export class PartyOpportunity {
  @Field(() => ID) id!: string;
  /** As cards and lists show it. */
  @Field(() => String) title!: string;
}

/** An organisation's part in an opportunity, and how far it has committed itself. */
@ObjectType()
@Entity('opportunity_party')
export class OpportunityParty {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** What it takes part in. */
  @Field(() => PartyOpportunity) opportunity!: PartyOpportunity;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** Who takes part. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Organisation;

  /** As what it takes part. */
  @Field(() => PartyRole) @Column('text')
  role!: PartyRole;

  /** How far it has gone. */
  @Field(() => Commitment) @Column('text')
  commitment!: Commitment;

  /** The day on which it committed itself this far. */
  @Field(() => DateScalar) @Column('date', { name: 'commitment_on' })
  commitmentOn!: string;

  /** Who said so, and how: "by our board". */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'commitment_note', nullable: true })
  commitmentNote!: string | null;

  @Column('uuid', { name: 'sponsor_appointment_id', nullable: true })
  sponsorAppointmentId!: string | null;

  /** The day on which somebody decided that it stays, although its organisation closed or was split. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'kept_on', nullable: true })
  keptOn!: string | null;

  @Column('integer')
  position!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** Whether it is the reader's own member. */
  @Field(() => Boolean)
  isOurs?: boolean;

  /** People there with whom the reader's member has spoken about this; one alone is a risk. */
  @Field(() => [String])
  liveTies?: string[];

  /** Who speaks for it from within; null where nobody is named, or they are another member's own. */
  @Field(() => Sponsor, { nullable: true })
  sponsor?: Sponsor | null;
}
