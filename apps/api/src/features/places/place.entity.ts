import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';

/** The layers of the map, from the widest to the nearest. */
export enum PlaceKind {
  /** England. */
  COUNTRY = 'COUNTRY',
  /** One of the nine regions of England. */
  REGION = 'REGION',
  /** The area of an integrated care board. */
  SYSTEM = 'SYSTEM',
  /** The area of a council, county and district alike. */
  COUNCIL = 'COUNCIL',
  /** Where health and council work together, roughly the area of an upper-tier council. */
  LOCAL_PLACE = 'LOCAL_PLACE',
  /** A part of a local place, such as an estate or a ward. */
  NEIGHBOURHOOD = 'NEIGHBOURHOOD',
}
registerEnumType(PlaceKind, { name: 'PlaceKind' });

/** How deprived a district of England is, by one edition of the English Indices of Deprivation. Editions cannot be compared with each other. Its neighbourhoods are small areas (LSOAs). */
@ObjectType()
export class Deprivation {
  /** The year of the Indices. */
  @Field(() => Int) year!: number;
  /** The mean of its neighbourhoods’ ranks in the country, each weighed by its people: the higher, the more deprived. */
  @Field(() => Float) averageRank!: number;
  /** Its rank among districts by the average rank; 1 is the most deprived. */
  @Field(() => Int) rank!: number;
  /** The mean of its neighbourhoods’ scores: the higher, the more deprived. */
  @Field(() => Float) averageScore!: number;
  /** Its rank among districts by the average score. */
  @Field(() => Int) scoreRank!: number;
  /** The part of its neighbourhoods that are among the most deprived tenth of the country, 0 to 1. */
  @Field(() => Float) mostDeprivedTenth!: number;
  /** Its rank among districts by that part. */
  @Field(() => Int) tenthRank!: number;
  /** How many neighbourhoods it has. Null where the edition does not count them. */
  @Field(() => Int, { nullable: true }) neighbourhoods!: number | null;
  /** How many of them are among the most deprived fifth of the country. Null where the edition does not count them. */
  @Field(() => Int, { nullable: true }) inMostDeprivedFifth!: number | null;
  /** The register and its edition. */
  @Field(() => String) source!: string;
}

/** Region, system (ICB area), council area, local place or neighbourhood. */
@ObjectType()
@Entity('place')
export class Place {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The official code where there is one (GSS, ODS). */
  @Field(() => String) @Column('text')
  code!: string;

  /** How wide it is. */
  @Field(() => PlaceKind) @Column('text')
  kind!: PlaceKind;

  /** As its register writes it, or as an administrator entered it. */
  @Field(() => String) @Column('text')
  name!: string;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** Where it was learned: a register, or whoever entered it. */
  @Column('text')
  source!: string;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** What it lies in, the nearest first. */
  @Field(() => [Place]) within!: Place[];

  /** The places that lie directly in it. */
  @Field(() => [Place]) parts!: Place[];

  /** Wider places that it lies in only in part, the largest part first: a district may straddle two systems. Lists of either of them hold all of it. */
  @Field(() => [PlaceShare]) liesPartlyIn!: PlaceShare[];

  /** Places that lie directly in it only in part, by name. Its lists and counts hold all of each. */
  @Field(() => [PlaceShare]) holdsPartOf!: PlaceShare[];

  /** How deprived it is; null for any place but a district, and where no edition has been read. */
  @Field(() => Deprivation, { nullable: true }) deprivation!: Deprivation | null;

  /** Organisations that serve it or a place within it. */
  @Field(() => Int) organisationCount!: number;

  /** People whom the reader may see, with a post at one of those organisations or a remit for it. */
  @Field(() => Int) peopleCount!: number;
}

/** One place lies in another only in part. */
@ObjectType()
export class PlaceShare {
  @Field(() => ID) id!: string;
  /** The other of the two. */
  @Field(() => Place) place!: Place;
  /** The part of the inner one’s small areas (LSOAs, of about 1,600 people each) that lie in the outer one; above 0 and below 1. */
  @Field(() => Float) share!: number;
}
