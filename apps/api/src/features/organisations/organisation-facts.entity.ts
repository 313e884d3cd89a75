import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Place } from '../places/place.entity.js';
import { DateKnown, IdentifierScheme, NameKind, PlaceBasis } from './organisation.types.js';

/** A name that an organisation has or had. Old names stay searchable for ever. */
@ObjectType()
@Entity('organisation_name')
export class OrganisationName {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** As it was written at the time. */
  @Field(() => String) @Column('text')
  name!: string;

  /** Whether it is official, former or another name. */
  @Field(() => NameKind) @Column('text')
  kind!: NameKind;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** How exactly its days are known. */
  @Field(() => DateKnown) @Column('text')
  dated!: DateKnown;

  @Field(() => String) @Column('text')
  source!: string;

  @Column('integer')
  version!: number;
}

/** A code of a register or a company's number, with the days that it held. */
@ObjectType()
@Entity('organisation_identifier')
export class OrganisationIdentifier {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** Whose code it is. */
  @Field(() => IdentifierScheme) @Column('text')
  scheme!: IdentifierScheme;

  /** The code as its register writes it, in capitals. */
  @Field(() => String) @Column('text')
  value!: string;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Field(() => String) @Column('text')
  source!: string;

  @Column('integer')
  version!: number;
}

/** A place that an organisation serves, and on what ground. */
@ObjectType()
@Entity('organisation_place')
export class OrganisationPlace {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'place_id' })
  placeId!: string;

  /** The place that it serves. */
  @Field(() => Place) @ManyToOne(() => Place) @JoinColumn({ name: 'place_id' })
  place!: Place;

  /** On what ground it serves the place. */
  @Field(() => PlaceBasis) @Column('text')
  basis!: PlaceBasis;

  @Field(() => String) @Column('text')
  source!: string;

  @Column('integer')
  version!: number;
}
