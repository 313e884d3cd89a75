import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Sector } from '../organisations/organisation.types.js';

/** What the reader may do with a roundtable. */
@ObjectType()
export class RoundtableAbilities {
  /** Plan, invite, check in: the organisers of the convening member. */
  @Field(() => Boolean) edit!: boolean;
  /** Capture what is said: anybody of a member with a seat, board members apart. */
  @Field(() => Boolean) capture!: boolean;
}

/** How far one sector is: seats aimed at, accepted, asked for; `short` is what is left to fill. */
@ObjectType()
export class SectorBalance {
  /** Whose row it is. */
  @Field(() => Sector) sector!: Sector;
  /** Seats aimed at. */
  @Field(() => Int) target!: number;
  /** Guests of the sector with a seat. */
  @Field(() => Int) accepted!: number;
  /** Sent and not answered. */
  @Field(() => Int) invited!: number;
  /** On the list and not written to. */
  @Field(() => Int) drafted!: number;
  /** On the waiting list. */
  @Field(() => Int) waiting!: number;
  /** Seats left to fill, those asked for counted as filled. */
  @Field(() => Int) short!: number;
}

/** Guests by state. All are 0 for readers who do not run the event. */
@ObjectType()
export class GuestCounts {
  /** On the list and not written to. */
  @Field(() => Int) drafts!: number;
  /** Drafts with an address. */
  @Field(() => Int) readyToSend!: number;
  /** Written to, whatever they said. */
  @Field(() => Int) invited!: number;
  /** Written to, and no answer yet. */
  @Field(() => Int) notAnswered!: number;
  /** With a seat. */
  @Field(() => Int) accepted!: number;
  /** On the waiting list. */
  @Field(() => Int) waiting!: number;
  /** Said no. */
  @Field(() => Int) declined!: number;
  /** Drafts, proposed substitutes and wrong addresses: what waits for the organiser. */
  @Field(() => Int) toSettle!: number;
  /** Came. */
  @Field(() => Int) attended!: number;
  /** Had a seat and did not come. */
  @Field(() => Int) noShow!: number;
  /** Chief executives, chairs and cabinet members among those who accepted or were asked: seniority 1. */
  @Field(() => Int) executives!: number;
  /** Directors among them: seniority 2. */
  @Field(() => Int) directors!: number;
  /** Heads of service among them: seniority 3. */
  @Field(() => Int) heads!: number;
}

/** Somebody to invite next, with the reasons. */
@ObjectType()
export class InviteSuggestion {
  @Field(() => ID) personId!: string;
  /** In which of their posts. */
  @Field(() => ID) postId!: string;
  /** The person’s name. */
  @Field(() => String) name!: string;
  /** The title of that post. */
  @Field(() => String) title!: string;
  @Field(() => ID) organisationId!: string;
  /** Where that post is. */
  @Field(() => String) organisationName!: string;
  /** The seat that they would fill. */
  @Field(() => Sector) sector!: Sector;
  /** Why: the seat that they would fill, topic, place, and when they were last invited. Never empty. */
  @Field(() => [String]) reasons!: string[];
}

/** A guest who agreed to be named to the others. */
@ObjectType()
export class ShownGuest {
  /** The invitation’s id. */
  @Field(() => ID) id!: string;
  /** As the invitation says it. */
  @Field(() => String) name!: string;
  /** In which capacity they come; null where none was said. */
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  /** Where that post is. */
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => Sector) sector!: Sector;
}

export enum InvitationGroup {
  /** Waits for the organiser: a draft, a substitute, an address that is somebody else’s. */
  SETTLE = 'SETTLE',
  /** Waits for the guest. */
  NOT_ANSWERED = 'NOT_ANSWERED',
  /** Has a seat. */
  ACCEPTED = 'ACCEPTED',
  /** Waits for a seat. */
  WAITING = 'WAITING',
  /** Said no, or was taken back. */
  DECLINED = 'DECLINED',
}
registerEnumType(InvitationGroup, { name: 'InvitationGroup', description: 'What an invitation needs next. SETTLE: drafts, substitutes, addresses that are somebody else’s.' });
