import { Field, Int, ObjectType } from '@nestjs/graphql';
import { many, one, part, readType } from '../../platform/graphql/read/definitions.js';
import { objectRoot } from '../../platform/graphql/read/roots.js';
import { closesThisQuarter, filtered, isForBoard, isMine, isStalled, OpportunityFilters } from './opportunity.filters.js';
import { Opportunity } from './opportunity.entity.js';
import { BesideTheStages, BoardColumn, FilterOption, OpportunityFacets, ViewCounts } from './opportunity.parts.js';
import { stageColumns, stageRows } from './opportunity.sql.js';

/** Cards of a column that are shown at once; the table has the rest. */
const CARDS = 50;

/** A column with its cards, those with the nearest next step first. */
@ObjectType()
export class BoardStage extends BoardColumn {
  /** The open ones in this stage, 50 at most. */
  @Field(() => [Opportunity]) cards!: Opportunity[];
  /** How many cards are left out. */
  @Field(() => Int) more!: number;
}

/** The board: its columns, what stands beside them, and what it can be filtered by. */
@ObjectType()
export class OpportunityBoard {
  /** The six stages in order. */
  @Field(() => [BoardStage]) columns!: BoardStage[];
  /** What is paused and closed, under the same filters. */
  @Field(() => BesideTheStages) beside!: BesideTheStages;
  /** How many each supplied view holds. */
  @Field(() => ViewCounts) views!: ViewCounts;
  /** What the filters offer. */
  @Field(() => OpportunityFacets) facets!: OpportunityFacets;
}

const closedThisYear = `o.state = 'CLOSED' and o.stage_since >= date_trunc('year', app.today())`;

readType(OpportunityBoard, {
  facets: part(() => OpportunityFacets),
  columns: many<OpportunityFilters>(() => BoardStage, {
    max: 6,
    from: (_, p, args) => `(select s.*, sums.*, greatest(sums.count - ${CARDS}, 0) as more from ${stageRows} as s ${stageColumns} cross join lateral (
      select count(*)::int as count, coalesce(sum(o.homes), 0)::int as homes, sum(o.value_low) as value_low, sum(o.value_high) as value_high
      from opportunity o where o.stage = s.stage and o.state = 'OPEN' and ${filtered('o', args, p)}) sums)`,
    order: (column) => `${column}.number`,
  }),
  beside: one<OpportunityFilters>(() => BesideTheStages, {
    from: (_, p, args) => `(select count(*) filter (where o.state = 'PAUSED')::int as paused, min(o.restart_on) filter (where o.state = 'PAUSED') as next_restart_on,
        count(*) filter (where ${closedThisYear})::int as closed_this_year, count(*) filter (where ${closedThisYear} and o.lesson is not null)::int as lessons_this_year
      from opportunity o where ${filtered('o', { ...args, state: null, stalled: null }, p)})`,
  }),
  views: one(() => ViewCounts, {
    from: () => `(select count(*)::int as "all", count(*) filter (where ${isMine('o')})::int as mine, count(*) filter (where ${isStalled('o')})::int as stalled,
        count(*) filter (where ${closesThisQuarter('o')})::int as closing_this_quarter, count(*) filter (where ${isForBoard('o')})::int as for_board
      from opportunity o where o.state = 'OPEN' and o.deleted_at is null)`,
  }),
});

const options = (from: string) => many(() => FilterOption, { max: 500, from: () => from, order: (option) => `${option}.label, ${option}.value` });
readType(OpportunityFacets, {
  places: options(`(with recursive up as (select op.place_id as id from opportunity_place op union select w.within_id from app.lying_in() w join up on up.id = w.place_id)
    select p.id as value, p.name as label from place p join up on up.id = p.id where p.kind <> 'COUNTRY')`),
  owners: options(`(select distinct u.id as value, u.name as label from pursuit own join user_account u on u.id = own.owner_id where own.member_id = app.member())`),
  kinds: options(`(select distinct k.key as value, k.label from opportunity o join topic k on k.key = o.kind_key where o.deleted_at is null)`),
});

readType(BoardStage, {
  cards: many<OpportunityFilters>(() => Opportunity, {
    max: CARDS,
    on: (row, card, p, args) => `${card}.stage = ${row}.stage and ${card}.state = 'OPEN' and ${filtered(card, args, p)}`,
    order: (card) => `(select t.due_on from pursuit own join task t on t.id = own.next_task_id and t.state = 'OPEN' where own.opportunity_id = ${card}.id and own.member_id = app.member()) nulls last, ${card}.title_key, ${card}.id`,
  }),
});

/** The whole board in one statement, under the same filters as the table. */
export const opportunityBoard = objectRoot({ of: () => OpportunityBoard, args: OpportunityFilters });
