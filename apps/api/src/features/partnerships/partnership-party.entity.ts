import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PartyRole } from '../opportunities/opportunity.types.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** An organisation that signed, as what, and by whose hand. */
@ObjectType()
@Entity('partnership_party')
export class PartnershipParty {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** Who signed. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Organisation;

  /** As what it takes part. */
  @Field(() => PartyRole) @Column('text')
  role!: PartyRole;

  /** The day on which it signed; null where it has not, or nobody has said. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'signed_on', nullable: true })
  signedOn!: string | null;

  /** Name and title of who signed. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  signatory!: string | null;

  @Column('integer')
  position!: number;

  @Field(() => Int) @Column('integer')
  version!: number;
}
