import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OrganisationStatus, OrganisationType, Sector } from './organisation.types.js';

/** Any body in the directory, members included. */
@ObjectType()
@Entity('organisation')
export class Organisation {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The name to show today. Other names, with their dates, stand in `names`. */
  @Field(() => String) @Column('text')
  name!: string;

  @Field(() => OrganisationType) @Column('text')
  type!: OrganisationType;

  @Field(() => String, { nullable: true }) @Column('text', { name: 'sub_type', nullable: true })
  subType!: string | null;

  @Field(() => Sector) @Column('text')
  sector!: Sector;

  /** provider, commissioner, landlord, planner, funder, convenor, professional body. */
  @Field(() => [String]) @Column('text', { name: 'acts_as', array: true })
  actsAs!: string[];

  @Field(() => String, { nullable: true }) @Column('text', { name: 'legal_form', nullable: true })
  legalForm!: string | null;

  @Field(() => OrganisationStatus) @Column('text')
  status!: OrganisationStatus;

  /** May lie in the future. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'opened_on', nullable: true })
  openedOn!: string | null;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  town!: string | null;

  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  website!: string | null;

  /** The register that holds this organisation's columns; they change only through a register refresh. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  register!: string | null;

  @Field(() => String) @Column('text')
  source!: string;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'checked_on', nullable: true })
  checkedOn!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
