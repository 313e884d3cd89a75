import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Sector } from '../organisations/organisation.types.js';
import { ToldTie } from '../ties/tie.types.js';

/** Somebody by name. */
@ObjectType()
export class NetworkName {
  @Field(() => ID) id!: string;
  /** As the Directory has them. */
  @Field(() => String) name!: string;
}

/** Somebody on the map. */
@ObjectType()
export class NetworkPerson extends NetworkName {
  /** Of the post that they hold now, as far as known. */
  @Field(() => String, { nullable: true }) title!: string | null;
  /** Where they work; null where nobody knows. */
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  /** The sector of that organisation. */
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;
  /** How many ties they are from the middle, where 0 stands. */
  @Field(() => Int) ring!: number;
  /** Ties on this map. */
  @Field(() => Int) tieCount!: number;
  /** Sectors that their ties join. */
  @Field(() => [Sector]) joins!: Sector[];
  /** Those whom nobody else connects with the middle: a single point of failure. */
  @Field(() => [NetworkName]) onlyLinkTo!: NetworkName[];
}

/** Two people on the map know each other. */
@ObjectType()
export class NetworkTie extends ToldTie {
  /** The one, by id. */
  @Field(() => ID) aId!: string;
  /** The other, by id. */
  @Field(() => ID) bId!: string;
}

/** The people within two ties of somebody, 60 at most, over ties that your organisation may use. */
@ObjectType()
export class Network {
  /** Whom or what the map was drawn from; null where your account is linked to no person and nobody was chosen. */
  @Field(() => String, { nullable: true }) centreName!: string | null;
  /** The middle first, then the nearest. */
  @Field(() => [NetworkPerson]) people!: NetworkPerson[];
  /** Between people on the map only. */
  @Field(() => [NetworkTie]) ties!: NetworkTie[];
  /** How many more there are, whom the map has no room for. */
  @Field(() => Int) leftOut!: number;
}

/** Somebody on a way. */
@ObjectType()
export class NetworkStop extends NetworkName {
  /** Their post; null where none is known. */
  @Field(() => String, { nullable: true }) title!: string | null;
  /** Where they work; null where nobody knows. */
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  /** The sector of that organisation. */
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;
}

/** One tie of a way, and whom it leads to. */
@ObjectType()
export class NetworkStep extends ToldTie {
  /** Whom it leads to. */
  @Field(() => NetworkStop) to!: NetworkStop;
}

/** A way from one person to another. */
@ObjectType()
export class NetworkWay {
  /** In the order in which they are walked. */
  @Field(() => [NetworkStep]) steps!: NetworkStep[];
}

/** The best ways between two people. */
@ObjectType()
export class NetworkWays {
  /** Best first, three at most; empty where nobody leads there. */
  @Field(() => [NetworkWay]) items!: NetworkWay[];
}
