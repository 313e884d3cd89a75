import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';

export enum PlaceKind { COUNTRY = 'COUNTRY', REGION = 'REGION', SYSTEM = 'SYSTEM', COUNCIL = 'COUNCIL', LOCAL_PLACE = 'LOCAL_PLACE', NEIGHBOURHOOD = 'NEIGHBOURHOOD' }
registerEnumType(PlaceKind, { name: 'PlaceKind' });

/** Region, system (ICB area), council area, local place or neighbourhood. */
@ObjectType()
@Entity('place')
export class Place {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The official code where there is one (GSS, ODS). */
  @Field(() => String) @Column('text')
  code!: string;

  @Field(() => PlaceKind) @Column('text')
  kind!: PlaceKind;

  @Field(() => String) @Column('text')
  name!: string;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** What it lies in, the nearest first. */
  @Field(() => [Place]) within!: Place[];

  /** The places that lie directly in it. */
  @Field(() => [Place]) parts!: Place[];

  /** Organisations that serve it or a place within it. */
  @Field(() => Int) organisationCount!: number;

  /** People whom the reader may see, with a post at one of those organisations or a remit for it. */
  @Field(() => Int) peopleCount!: number;
}
