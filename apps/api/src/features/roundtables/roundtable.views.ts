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
  @Field(() => Sector) sector!: Sector;
  @Field(() => Int) target!: number;
  @Field(() => Int) accepted!: number;
  /** Sent and not answered. */
  @Field(() => Int) invited!: number;
  @Field(() => Int) drafted!: number;
  @Field(() => Int) waiting!: number;
  @Field(() => Int) short!: number;
}

/** Guests by state. All are 0 for readers who do not run the event. */
@ObjectType()
export class GuestCounts {
  @Field(() => Int) drafts!: number;
  /** Drafts with an address. */
  @Field(() => Int) readyToSend!: number;
  @Field(() => Int) invited!: number;
  @Field(() => Int) notAnswered!: number;
  @Field(() => Int) accepted!: number;
  @Field(() => Int) waiting!: number;
  @Field(() => Int) declined!: number;
  @Field(() => Int) toSettle!: number;
  @Field(() => Int) attended!: number;
  @Field(() => Int) noShow!: number;
  /** Of those who accepted or were asked: executives, directors, heads of service. */
  @Field(() => Int) executives!: number;
  @Field(() => Int) directors!: number;
  @Field(() => Int) heads!: number;
}

/** Somebody to invite next, with the reasons. */
@ObjectType()
export class InviteSuggestion {
  @Field(() => ID) personId!: string;
  @Field(() => ID) postId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) title!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String) organisationName!: string;
  @Field(() => Sector) sector!: Sector;
  /** Why: the seat that they would fill, topic, place, and when they were last invited. Never empty. */
  @Field(() => [String]) reasons!: string[];
}

/** A guest who agreed to be named to the others. */
@ObjectType()
export class ShownGuest {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => Sector) sector!: Sector;
}

export enum InvitationGroup { SETTLE = 'SETTLE', NOT_ANSWERED = 'NOT_ANSWERED', ACCEPTED = 'ACCEPTED', WAITING = 'WAITING', DECLINED = 'DECLINED' }
registerEnumType(InvitationGroup, { name: 'InvitationGroup', description: 'What an invitation needs next. SETTLE: drafts, substitutes, addresses that are somebody else’s.' });
