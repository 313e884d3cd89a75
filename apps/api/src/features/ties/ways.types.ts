import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { notAnId } from '../../platform/validation.js';
import { ConnectorWish, ToldTie } from './tie.types.js';

/** Why no way was found. It goes by what the asker may use, and says nothing of what others keep to themselves. */
export enum NoWay {
  /** Your account is no person of the Directory. */
  NOT_LINKED = 'NOT_LINKED',
  /** You have no tie to begin with. */
  NO_TIES = 'NO_TIES',
  /** No other member lets its ties be used, and your own do not lead there. */
  NONE_ALLOWED = 'NONE_ALLOWED',
  /** None of the ties that you may use leads there in three steps. */
  NONE_LEADS_THERE = 'NONE_LEADS_THERE',
}
registerEnumType(NoWay, { name: 'NoWay', description: 'NOT_LINKED: your account is no person of the Directory. NO_TIES: you have none to begin with. NONE_ALLOWED: no other member lets its ties be used, and your own do not lead there. NONE_LEADS_THERE: none of all that you may use does.' });

@ArgsType()
export class WaysArgs {
  /** The person to reach. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  to!: string;

  /** How many ways, at most. */
  @Field(() => Int, { defaultValue: 3 }) @IsInt() @Min(1) @Max(12)
  first!: number;
}

/** Somebody on a way. */
@ObjectType()
export class WayPerson {
  @Field(() => ID) id!: string;
  /** As the Directory has them. */
  @Field(() => String) name!: string;
  /** Their post and organisation, where one is known. */
  @Field(() => String, { nullable: true }) role!: string | null;
}

/** One tie of a way: to whom it leads, how strong it is, and the class of its evidence in words. */
@ObjectType()
export class WayTie extends ToldTie {
  /** To whom it leads. */
  @Field(() => WayPerson) to!: WayPerson;
}

/** A way of up to three ties. A way of one tie is direct; else its first person is who would be asked. */
@ObjectType()
export class Way {
  /** In the order in which they are walked. */
  @Field(() => [WayTie], { complexity: 3 }) ties!: WayTie[];
  /** What the first person says of being asked, where it is more than nothing: gladly, or ask me first. */
  @Field(() => ConnectorWish, { nullable: true }) wish!: ConnectorWish | null;
}

/** The ways from you to somebody, best first, or why there is none. */
@ObjectType()
export class Ways {
  /** The best first. */
  @Field(() => [Way]) items!: Way[];
  /** Why there is none; null where there is one. */
  @Field(() => NoWay, { nullable: true }) noneBecause!: NoWay | null;
}
