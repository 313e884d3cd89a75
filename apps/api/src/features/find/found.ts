import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { FinderCorrection } from './correction.entity.js';
import { Sector } from '../organisations/organisation.types.js';
import { ToldTie } from '../ties/tie.types.js';

/** The person who was found. */
@ObjectType()
export class FoundPerson {
  @Field(() => ID) id!: string;
  /** As their page writes it. */
  @Field(() => String) name!: string;
}

/** Why somebody is found: words, and the stored fact behind them. */
@ObjectType()
export class FoundReason {
  /** A sentence, as the card shows it. */
  @Field(() => String) text!: string;
  /** The id of the stored fact. Without it the reason, and its points, are gone. */
  @Field(() => ID) factId!: string;
  @Field(() => String) source!: string;
  /** When the fact was noted or happened. */
  @Field(() => DateScalar, { nullable: true }) on!: string | null;
  /** The opportunity that it speaks of, where the reader is one of its parties. */
  @Field(() => ID, { nullable: true }) opportunityId!: string | null;
}

/** One part of a score. The score is the sum of its parts. */
@ObjectType()
export class FoundPart {
  @Field(() => String) label!: string;
  /** How much it adds. */
  @Field(() => Float) points!: number;
  /** Why, in words. */
  @Field(() => String) because!: string;
  /** The id of the stored fact; null where it rests on none of its own. */
  @Field(() => ID, { nullable: true }) factId!: string | null;
}

/** One tie of a way: to whom it leads, how strong it is, and the class of its evidence in words. */
@ObjectType()
export class FoundTie extends ToldTie {
  /** To whom it leads. */
  @Field(() => FoundPerson) to!: FoundPerson;
}

/** A way of up to three ties. A way of one tie is direct; else its first person is who would be asked. */
@ObjectType()
export class FoundWay {
  /** In the order in which they are walked. */
  @Field(() => [FoundTie], { complexity: 3 }) ties!: FoundTie[];
}

/** The organisation of the post that was found. */
@ObjectType()
export class FoundOrganisation {
  @Field(() => ID) id!: string;
  /** As it is called today. */
  @Field(() => String) name!: string;
  @Field(() => Sector) sector!: Sector;
  /** Tells two of one name apart; null where nobody has said. */
  @Field(() => String, { nullable: true }) town!: string | null;
}

/** Somebody who may know whom to ask, where nobody is found: they work for the place, and the asker has a way to them. */
@ObjectType()
export class MayKnow {
  /** Whom to ask. */
  @Field(() => FoundPerson) person!: FoundPerson;
  /** Their post. */
  @Field(() => String) title!: string;
  /** Where that post is. */
  @Field(() => String) organisation!: string;
  /** "You: strong, met 3 weeks ago", or over whom. */
  @Field(() => String) because!: string;
}

/** Somebody in the right post, or the right post while nobody holds it. */
@ObjectType()
export class FoundContact {
  /** The post, and the person after a colon where there is one. */
  @Field(() => ID) id!: string;
  /** Who holds the post; null while nobody does. */
  @Field(() => FoundPerson, { nullable: true }) person!: FoundPerson | null;
  @Field(() => ID) postId!: string;
  /** The title of the post. */
  @Field(() => String) title!: string;
  /** Where the post is. */
  @Field(() => FoundOrganisation) organisation!: FoundOrganisation;
  /** Since when nobody holds it; null while somebody does. */
  @Field(() => DateScalar, { nullable: true }) vacantSince!: string | null;
  /** Where the post's own facts come from. */
  @Field(() => String) postSource!: string;
  /** Who stands in; null where nobody is known to. */
  @Field(() => FoundPerson, { nullable: true }) deputy!: FoundPerson | null;
  /** Who holds the diary; null where nobody is known to. */
  @Field(() => FoundPerson, { nullable: true }) gatekeeper!: FoundPerson | null;
  /** Who held a vacant post last; null where nobody is known. */
  @Field(() => FoundPerson, { nullable: true }) lastHolder!: FoundPerson | null;
  /** What somebody said of them for this question, for everybody; the latest word. */
  @Field(() => FinderCorrection, { nullable: true }) correction!: Pick<FinderCorrection, 'id' | 'byName' | 'memberName' | 'correctedOn' | 'because' | 'isOurs' | 'version'> | null;
  /** Why, the weightiest first. Never empty. */
  @Field(() => [FoundReason], { complexity: 4 }) reasons!: FoundReason[];
  /** The sum of its parts. */
  @Field(() => Float) score!: number;
  /** Each part of the score, by the published formula. */
  @Field(() => [FoundPart], { complexity: 12 }) parts!: FoundPart[];
  /** Best first, at most three, each by another first person; of a vacant post they lead to its deputy. */
  @Field(() => [FoundWay], { complexity: 3 }) ways!: FoundWay[];
  /** The day on which somebody last confirmed that they hold the post; null: never. */
  @Field(() => DateScalar, { nullable: true }) confirmedOn!: string | null;
  /** Who confirmed it, as a name. */
  @Field(() => String, { nullable: true }) confirmedBy!: string | null;
  /** How: "by phone", "at a meeting". */
  @Field(() => String, { nullable: true }) confirmedHow!: string | null;
  /** none, once or several times this quarter, by any member; null for a vacant post. */
  @Field(() => String, { nullable: true }) approached!: string | null;
  /** Whether it is whoever asks, or of a vacant post the deputy is: nobody is introduced to themselves. */
  @Field(() => Boolean) isYou!: boolean;
  /** The introduction to them, or to the deputy of a vacant post, that your organisation asked for and that is not settled; null: none. */
  @Field(() => ID, { nullable: true }) askedId!: string | null;
  /** The day of that ask. */
  @Field(() => DateScalar, { nullable: true }) askedOn!: string | null;
  /** The own organisation holds an address, and the person has not objected. */
  @Field(() => Boolean) hasAddress!: boolean;
}

/** A place near the one that was asked for, with how many were found there. */
@ObjectType()
export class NearestPlace {
  /** The place, to ask for next. */
  @Field(() => ID) placeId!: string;
  /** What it is called. */
  @Field(() => String) placeName!: string;
  /** How many were found there. */
  @Field(() => Int) count!: number;
}

/** A question in the user's own words, read as what `find` asks for. What is null was not named. */
@ObjectType()
export class NeedInWords {
  /** The function that it names. */
  @Field(() => String, { nullable: true }) functionKey!: string | null;
  /** The topic that it names. */
  @Field(() => String, { nullable: true }) topicKey!: string | null;
  /** The place that it names. */
  @Field(() => ID, { nullable: true }) placeId!: string | null;
  /** The organisation that it names. */
  @Field(() => ID, { nullable: true }) organisationId!: string | null;
  /** Kinds of bodies; empty where none was named, or one organisation was. */
  @Field(() => [Sector], { complexity: 2 }) sectors!: Sector[];
  /** The telling words that stand for none of these; titles are compared with them. */
  @Field(() => [String], { complexity: 2 }) words!: string[];
}

/** What was asked, in words. */
@ObjectType()
export class FoundNeed {
  /** The function; null where none was asked for. */
  @Field(() => String, { nullable: true }) functionLabel!: string | null;
  /** The topic; null where none was asked for. */
  @Field(() => String, { nullable: true }) topicLabel!: string | null;
  /** The place; null where none was asked for. */
  @Field(() => String, { nullable: true }) placeName!: string | null;
  /** The organisation; null where none was asked for. */
  @Field(() => String, { nullable: true }) organisationName!: string | null;
}

/** One line of the published formula: a part, and the most that it can give. */
@ObjectType()
export class FormulaLine {
  @Field(() => String) label!: string;
  /** What it gives for what, in words. */
  @Field(() => String) gives!: string;
}

/** What Find answers: people and vacant posts, ranked, and the formula that ranked them. */
@ObjectType()
export class Found {
  /** The best first. */
  @Field(() => [FoundContact]) items!: FoundContact[];
  /** How many people fit; whoever holds two of the posts is one. */
  @Field(() => Int) people!: number;
  /** How many vacant posts fit. */
  @Field(() => Int) vacantPosts!: number;
  /** Who knows the topic but not the place. */
  @Field(() => Int) elsewhere!: number;
  /** Where the same is known nearby, while nobody is found here. */
  @Field(() => [NearestPlace], { complexity: 5 }) nearest!: NearestPlace[];
  /** Whom to ask while nobody is found: three at most, the nearest way first. */
  @Field(() => [MayKnow], { complexity: 3 }) mayKnow!: MayKnow[];
  /** What was asked, in words. */
  @Field(() => FoundNeed) need!: FoundNeed;
  /** false: the account is linked to no person of the directory, so that no ways can be found. */
  @Field(() => Boolean) isLinked!: boolean;
  /** The published formula that ranked them. */
  @Field(() => [FormulaLine], { complexity: 10 }) formula!: FormulaLine[];
}
