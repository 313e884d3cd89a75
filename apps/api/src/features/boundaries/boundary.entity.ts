import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { pageOf } from '../../platform/graphql/pages.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Place, PlaceKind } from '../places/place.entity.js';

/** One place’s outline. */
@ObjectType()
@Entity('boundary')
export class Boundary {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'place_id' })
  placeId!: string;

  /** An SVG path in the frame of its edition. */
  @Field(() => String) @Column('text')
  path!: string;

  @Column('integer')
  version!: number;

  /** Whose outline it is. */
  @Field(() => Place) place!: Place;
}

/** The outlines of one layer of places as they were on one day, in one frame. */
@ObjectType()
@Entity('boundary_edition')
export class BoundaryEdition {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The layer. */
  @Field(() => PlaceKind) @Column('text')
  kind!: PlaceKind;

  /** The day from which it shows how things lie. */
  @Field(() => DateScalar) @Column('date', { name: 'edition_on' })
  editionOn!: string;

  /** What the file was called. */
  @Field(() => String) @Column('text', { name: 'file_name' })
  fileName!: string;

  /** Whose data it is, as their licence wants it said under the map. */
  @Field(() => String) @Column('text')
  attribution!: string;

  /** Of the frame, in its own units. */
  @Field(() => Int) @Column('integer')
  width!: number;

  /** Of the frame, in its own units; y runs downwards. */
  @Field(() => Int) @Column('integer')
  height!: number;

  /** When it was put on the map. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;

  @Column('integer')
  version!: number;

  /** How many places have an outline in it. */
  @Field(() => Int) placeCount!: number;

  /** The outlines, by the names of their places. */
  @Field(() => [Boundary], { complexity: 20 }) boundaries!: Boundary[];
}

@ObjectType()
export class BoundaryEditionPage extends pageOf(BoundaryEdition) {}
