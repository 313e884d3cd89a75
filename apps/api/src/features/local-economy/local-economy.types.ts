import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsString, MaxLength } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Stage } from '../opportunities/opportunity.types.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Sector } from '../organisations/organisation.types.js';
import { Place, PlaceKind } from '../places/place.entity.js';

/** An organisation that serves a place, a part of it, or the council area or system around it. */
@ObjectType()
export class ServingOrganisation {
  /** Who serves it. */
  @Field(() => Organisation) organisation!: Organisation;
  /** The part of the organisation’s patients that live there, 0 to 1: not the part of the residents who go to it. Null where it is not known. */
  @Field(() => Float, { nullable: true }) patientShare!: number | null;
}

/** A function that bodies of a sector have, and how many posts for it answer for a place. All three counts are 0 where no post is recorded. */
@ObjectType()
export class RoleCoverage {
  /** Whose function it is. */
  @Field(() => Sector) sector!: Sector;
  /** The key of the function. */
  @Field(() => String) functionKey!: string;
  /** What the function is called. */
  @Field(() => String) label!: string;
  /** Posts held by somebody whom the reader may see. */
  @Field(() => Int) known!: number;
  /** Posts that nobody whom the reader may see holds, and that are said to be vacant. */
  @Field(() => Int) vacant!: number;
  /** Posts of which nobody whom the reader may see is known to hold them. */
  @Field(() => Int) unknown!: number;
}

/** An open opportunity in a place, or in a part of it. */
@ObjectType()
export class PlaceOpportunity {
  @Field(() => ID) id!: string;
  /** As its own page calls it. */
  @Field(() => String) title!: string;
  /** How far it has come. */
  @Field(() => Stage) stage!: Stage;
}

/** A roundtable to come about a place, or about a part of it. */
@ObjectType()
export class PlaceRoundtable {
  @Field(() => ID) id!: string;
  /** As its invitations call it. */
  @Field(() => String) title!: string;
  /** When it begins. */
  @Field(() => DateTimeScalar) startsAt!: Date;
}

/** Who works together for the health of a place, whom the reader knows there, and which roles nobody is known for. */
@ObjectType()
export class LocalEconomy {
  /** The place’s own id. */
  @Field(() => ID) id!: string;
  /** Where. */
  @Field(() => Place) place!: Place;
  /** Boards of the system first, then trusts by the share of their patients, councils with the upper tier first, housing associations and the rest by name. At most 200. */
  @Field(() => [ServingOrganisation]) organisations!: ServingOrganisation[];
  /** The districts in it whose deprivation is known, the most deprived first, at most 100; of a district itself alone. One that lies in it in part is among them. */
  @Field(() => [Place]) districts!: Place[];
  /** The functions of each sector, or of the one that was asked for, in the order of the list of functions. */
  @Field(() => [RoleCoverage]) roles!: RoleCoverage[];
  /** Opportunities under way that the reader may see: neither paused, closed nor agreed. */
  @Field(() => Int) liveOpportunities!: number;
  /** Those opportunities, the furthest first, at most 20. */
  @Field(() => [PlaceOpportunity]) opportunities!: PlaceOpportunity[];
  /** Planned roundtables that the reader may see, the next first, at most 10. */
  @Field(() => [PlaceRoundtable]) roundtables!: PlaceRoundtable[];
  /** The last day on which the reader’s member met, rang or wrote to somebody who holds a post at an organisation that serves it; null: never. */
  @Field(() => DateScalar, { nullable: true }) lastContactOn!: string | null;
}

@ObjectType()
export class LocalEconomyPage extends pageOf(LocalEconomy) {}

@ArgsType()
export class LocalEconomyArgs {
  @Field(() => String, { description: 'The official code of the place (GSS, ODS).' }) @IsString() @MaxLength(40)
  code!: string;
}

@ArgsType()
export class CoverageArgs extends PageArgs {
  /** Which layer of the map. */
  @Field(() => PlaceKind) @IsEnum(PlaceKind)
  kind!: PlaceKind;

  /** Whose functions. */
  @Field(() => Sector) @IsEnum(Sector)
  sector!: Sector;
}
