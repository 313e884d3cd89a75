import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Place } from '../places/place.entity.js';

/** A place where the partnership meets people: a community hub at somebody's site. */
@ObjectType()
@Entity('hub')
export class Hub {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** What people there call it. */
  @Field(() => String) @Column('text')
  name!: string;

  @Column('uuid', { name: 'host_id', nullable: true })
  hostId!: string | null;

  /** Whose site it is; null where nobody has said. */
  @Field(() => Organisation, { nullable: true }) @ManyToOne(() => Organisation) @JoinColumn({ name: 'host_id' })
  host!: Organisation | null;

  @Column('uuid', { name: 'place_id', nullable: true })
  placeId!: string | null;

  /** Where it is; null where nobody has said. */
  @Field(() => Place, { nullable: true }) @ManyToOne(() => Place) @JoinColumn({ name: 'place_id' })
  place!: Place | null;

  /** The first day on which it was open; null where it is not known, or yet to open. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'opened_on', nullable: true })
  openedOn!: string | null;

  /** The place is a priority for housing. */
  @Field(() => Boolean) @Column('boolean', { name: 'housing_priority' })
  housingPriority!: boolean;

  /** The place is a priority for health. */
  @Field(() => Boolean) @Column('boolean', { name: 'health_priority' })
  healthPriority!: boolean;

  /** What is offered there, in words. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  services!: string | null;

  @Column('integer')
  position!: number;

  @Field(() => Int) @Column('integer')
  version!: number;
}
