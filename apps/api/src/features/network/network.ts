import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Sector } from '../organisations/organisation.types.js';
import { TieStrength } from '../ties/tie.types.js';

/** Somebody by name. */
@ObjectType()
export class NetworkName {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

/** Somebody on the map. */
@ObjectType()
export class NetworkPerson extends NetworkName {
  /** Of the post that they hold now, as far as known. */
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true }) organisationName!: string | null;
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
export class NetworkTie {
  @Field(() => ID) aId!: string;
  @Field(() => ID) bId!: string;
  @Field(() => TieStrength) strength!: TieStrength;
  /** The class of what shows it, in words. */
  @Field(() => String) evidence!: string;
}

/** The people within two ties of somebody, 60 at most, over ties that your organisation may use. */
@ObjectType()
export class Network {
  /** Whom or what the map was drawn from; null where your account is linked to no person and nobody was chosen. */
  @Field(() => String, { nullable: true }) centreName!: string | null;
  @Field(() => [NetworkPerson]) people!: NetworkPerson[];
  @Field(() => [NetworkTie]) ties!: NetworkTie[];
  /** How many more there are, whom the map has no room for. */
  @Field(() => Int) leftOut!: number;
}

/** Somebody on a way. */
@ObjectType()
export class NetworkStop extends NetworkName {
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;
}

/** One tie of a way, and whom it leads to. */
@ObjectType()
export class NetworkStep {
  @Field(() => NetworkStop) to!: NetworkStop;
  @Field(() => TieStrength) strength!: TieStrength;
  @Field(() => String) evidence!: string;
}

/** A way from one person to another. */
@ObjectType()
export class NetworkWay {
  @Field(() => [NetworkStep]) steps!: NetworkStep[];
}

/** The best ways between two people. */
@ObjectType()
export class NetworkWays {
  /** Best first, three at most; empty where nobody leads there. */
  @Field(() => [NetworkWay]) items!: NetworkWay[];
}
