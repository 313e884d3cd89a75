import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What shows that two people know each other. It may be told to other members; what stands behind it may not. */
export enum TieKind {
  /** Both attended the same roundtable. */
  CO_ATTENDED = 'CO_ATTENDED',
  /** They met. */
  MET = 'MET',
  /** Somebody introduced them. */
  INTRODUCED = 'INTRODUCED',
  /** They work on the same opportunity. */
  JOINT_OPPORTUNITY = 'JOINT_OPPORTUNITY',
  /** One of them says so. */
  DECLARED = 'DECLARED',
}
registerEnumType(TieKind, { name: 'TieKind', description: 'The class of evidence behind a tie.' });

/** A tie in words. What has faded below faint is no longer shown. */
export enum TieStrength {
  /** Of 4 points or more today. */
  STRONG = 'STRONG',
  /** Of 1 point or more today. */
  SOME = 'SOME',
  /** Of a quarter of a point or more today. */
  FAINT = 'FAINT',
}
registerEnumType(TieStrength, { name: 'TieStrength', description: 'A tie loses half of its points in a year: strong from 4, some from 1, faint from 1/4.' });

/** A tie as whoever may use it is told of it, on a way and on the map. */
@ObjectType({ isAbstract: true })
export abstract class ToldTie {
  /** How strong it is today. */
  @Field(() => TieStrength) strength!: TieStrength;
  /** "met 3 weeks ago", "two roundtables": the class of its evidence and never the content; a day only of your own organisation's ties. */
  @Field(() => String) evidence!: string;
}

/** What a member says of two people's knowing each other, whatever the evidence. NONE: "I do not really know them". */
export enum SaidStrength {
  /** They know each other well. */
  STRONG = 'STRONG',
  /** They know each other. */
  SOME = 'SOME',
  /** They have met. */
  FAINT = 'FAINT',
  /** "I do not really know them." */
  NONE = 'NONE',
}
registerEnumType(SaidStrength, { name: 'SaidStrength', description: 'It replaces all evidence up to its day; later evidence adds to it.' });

/** What somebody says of being asked to introduce others. Unsaid lies between the first two. */
export enum ConnectorWish {
  /** Glad to introduce others: first among equal ways. */
  GLADLY = 'GLADLY',
  /** Asked with care: last among equal ways. */
  ASK_FIRST = 'ASK_FIRST',
  /** Not to be asked: on no way. */
  NEVER = 'NEVER',
}
registerEnumType(ConnectorWish, { name: 'ConnectorWish', description: 'GLADLY comes first among equal ways, ASK_FIRST last, NEVER in none.' });
