import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsEnum, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageArgs } from '../../platform/graphql/pages.js';
import type { Params, Sql } from '../../platform/graphql/read/definitions.js';
import { holdsWords } from '../../platform/graphql/read/words.js';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { Sector } from '../organisations/organisation.types.js';
import { OpportunityState, Stage } from './opportunity.types.js';

/** The one language of filters of board, table and timeline. All that are given must hold. */
@ArgsType()
export class OpportunityFilters extends PageArgs {
  /** Only those in this stage, or paused or closed in it. */
  @Field(() => Stage, { nullable: true }) @IsOptional() @IsEnum(Stage)
  stage?: Stage | null;

  /** Only open, paused or closed ones. */
  @Field(() => OpportunityState, { nullable: true }) @IsOptional() @IsEnum(OpportunityState)
  state?: OpportunityState | null;

  /** A colleague who owns your member's pursuit. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  ownerId?: string | null;

  /** Only what the signed-in person owns. */
  @Field(() => Boolean, { nullable: true }) @IsOptional()
  mine?: boolean | null;

  /** Only what is stalled today. */
  @Field(() => Boolean, { nullable: true }) @IsOptional()
  stalled?: boolean | null;

  /** Only what is hoped to be agreed by the end of this quarter. */
  @Field(() => Boolean, { nullable: true }) @IsOptional()
  closingThisQuarter?: boolean | null;

  /** Only what the board decides on or has decided: business case, approvals and agreed. */
  @Field(() => Boolean, { nullable: true }) @IsOptional()
  forBoard?: boolean | null;

  /** A place and everything within it. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  placeId?: string | null;

  /** A key of the list of topics. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The kind', 40)
  kindKey?: string | null;

  /** Of one of the parties. */
  @Field(() => Sector, { nullable: true }) @IsOptional() @IsEnum(Sector)
  sector?: Sector | null;

  /** Of one of the parties. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  organisationId?: string | null;

  /** Words of the title or of a party's name. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The words', 100)
  words?: string | null;
}

@ArgsType()
export class OpportunitiesArgs extends OpportunityFilters {
  /** STAGE: by stage and title; TITLE; TARGET: by the day hoped for; UPDATED: the last to change its stage first. */
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['STAGE', 'TITLE', 'TARGET', 'UPDATED'], { message: 'Order by STAGE, TITLE, TARGET or UPDATED.' })
  order?: string | null;
}

const pursuit = (t: Sql, clause: string): Sql => `exists (select 1 from pursuit own where own.opportunity_id = ${t}.id and own.member_id = app.member() and ${clause})`;
const ofParty = (t: Sql, clause: string): Sql =>
  `exists (select 1 from opportunity_party pa join organisation po on po.id = pa.organisation_id where pa.root_id = ${t}.id and pa.deleted_at is null and ${clause})`;
/** A filter that stands only when it is asked for: false is the same as nothing. */
const when = (clause: (t: Sql) => Sql) => (t: Sql, wanted: boolean): Sql => (wanted ? clause(t) : 'true');

/** Whether the member’s own pursuit of an opportunity is stalled today. */
export const isStalled = (t: Sql): Sql => pursuit(t, 'app.is_stalled(own.stalls_on, own.held_from, own.held_until, app.today())');
/** Whether the signed-in person owns that pursuit. */
export const isMine = (t: Sql): Sql => pursuit(t, 'own.owner_id = app.usr()');
/** Whether the board decides on it or has decided. */
export const isForBoard = (t: Sql): Sql => `${t}.stage in ('BUSINESS_CASE', 'APPROVALS', 'AGREED')`;
/** Whether it is hoped to be agreed by the end of this quarter. */
export const closesThisQuarter = (t: Sql): Sql =>
  `${t}.stage <> 'AGREED' and ${t}.target_on < (date_trunc('quarter', app.today()) + interval '3 months')`;

/** Each filter as SQL, for lists; {@link filtered} joins those that are given. */
export const filters = {
  stage: (t: Sql, stage: Stage, p: Params) => `${t}.stage = ${p(stage)}`,
  state: (t: Sql, state: OpportunityState, p: Params) => `${t}.state = ${p(state)}`,
  ownerId: (t: Sql, id: string, p: Params) => pursuit(t, `own.owner_id = ${p(id)}`),
  mine: when(isMine),
  stalled: when(isStalled),
  closingThisQuarter: when(closesThisQuarter),
  forBoard: when(isForBoard),
  placeId: (t: Sql, id: string, p: Params) => `exists (select 1 from opportunity_place op where op.root_id = ${t}.id and op.place_id in (select app.places_within(${p(id)}::uuid)))`,
  kindKey: (t: Sql, key: string, p: Params) => `${t}.kind_key = ${p(key)}`,
  sector: (t: Sql, sector: Sector, p: Params) => ofParty(t, `po.sector = ${p(sector)}`),
  organisationId: (t: Sql, id: string, p: Params) => ofParty(t, `po.id = ${p(id)}`),
  words: (t: Sql, words: string, p: Params) => `(${holdsWords(`${t}.title_key`, words, p)} or ${ofParty(t, holdsWords('po.name_key', words, p))})`,
};

/** All filters that are given, as one clause. */
export function filtered(t: Sql, args: OpportunityFilters, p: Params): Sql {
  const clauses = Object.entries(filters).flatMap(([name, clause]) => {
    const given = args[name as keyof typeof filters];
    return given === null || given === undefined ? [] : [`(${(clause as (t: Sql, value: unknown, p: Params) => Sql)(t, given, p)})`];
  });
  return [`${t}.deleted_at is null`, ...clauses].join(' and ');
}
