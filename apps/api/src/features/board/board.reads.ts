import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { whySql } from '../../platform/database/policy.js';
import { many, one, readType, value, type Params } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, objectRoot, rowsRoot } from '../../platform/graphql/read/roots.js';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { notAnId } from '../../platform/validation.js';
import { BoardColumnKey } from '../opportunities/opportunity.types.js';
import { Measure, MeasureProgress } from '../partnerships/measure.entity.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { AsideMovement, MovementItem, MovementRow, PipelineRow, SlippedItem, StalledItem } from './board-movement.js';
import { BoardIntroductions, BoardMeasure, BoardPage, ComingRoundtable, IntroducedOpportunity } from './board-page.js';
import { decisionPolicy, riskPolicy } from './board.policies.js';
import { MovementFlow } from './board.types.js';
import { Commentary } from './commentary.entity.js';
import { Decision } from './decision.entity.js';
import { Risk } from './risk.entity.js';

@ArgsType()
export class BoardPageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Today unless told.' }) @IsOptional()
  asAt?: string | null;

  /** The meeting that the page is for; the next one from the as-at day on where it is left out. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  meetingId?: string | null;
}

const day = (p: Params, { asAt }: BoardPageArgs) => `coalesce(${p(asAt ?? null)}::date, app.today())`;
const meetings = (p: Params, args: BoardPageArgs) => `app.board_meetings(${day(p, args)}, ${p(args.meetingId ?? null)}::uuid)`;
const since = (p: Params, args: BoardPageArgs) => `(select b.since from ${meetings(p, args)} b)`;
const period = (p: Params, args: BoardPageArgs) => `${since(p, args)}, ${day(p, args)}`;

/** Pursuits of the caller's member that were stalled on a day, as history holds their deadlines. */
const stalledOn = (on: string) => `(select v.opportunity_id, a.title, v.stall_reason as reason, case when v.last_two_way_on is not null then app.working_days_between(v.last_two_way_on, ${on}) end as working_days
  from pursuit u
  cross join lateral (select h.* from hist.pursuit h where h.id = u.id and h.sys_from < (${on} + 1)::timestamp at time zone 'Europe/London' order by h.sys_from desc, h.sys_to desc nulls first limit 1) v
  join app.board_standing(${on}) s on s.root_id = v.opportunity_id and app.stage_rank(s.column_key) < 6
  join app.board_facts(${on}) a on a.root_id = v.opportunity_id
  where app.is_stalled(v.stalls_on, v.held_from, v.held_until, ${on}))`;

export const decisionReads = readType(Decision, {
  why: value((row) => whySql(decisionPolicy, row)),
  opportunityTitle: value((row) => `(select o.title from opportunity o where o.id = ${row}.opportunity_id)`),
  askedByTitle: value((row) => `(select post.title from user_account u join appointment a on a.root_id = u.person_id and a.ended_on is null join post on post.id = a.post_id
    where u.id = ${row}.asked_by_id order by a.is_primary desc, a.id limit 1)`),
});
export const meetingReads = readType(BoardMeeting, {});
export const commentaryReads = readType(Commentary, {});
export const riskReads = readType(Risk, { why: value((row) => whySql(riskPolicy, row)) });

readType(BoardMeasure, {
  measure: one(() => Measure, (row, measure) => `${measure}.id = ${row}.measure_id`),
  progress: one<BoardPageArgs>(() => MeasureProgress, { from: (row, p, args) => `app.measure_progress(${row}.measure_id, ${day(p, args)})` }),
});

readType(BoardPage, {
  asAt: value<BoardPageArgs>((_, p, args) => day(p, args)),
  meeting: one<BoardPageArgs>(() => BoardMeeting, (_, meeting, p, args) => `${meeting}.id = (select b.meeting_id from ${meetings(p, args)} b)`),
  lastMeeting: one<BoardPageArgs>(() => BoardMeeting, (_, meeting, p, args) => `${meeting}.id = (select b.last_id from ${meetings(p, args)} b)`),
  decisions: many<BoardPageArgs>(() => Decision, {
    on: (_, decision, p, args) => `${decision}.deleted_at is null and (${decision}.decided_on is null or ${decision}.decided_on > ${day(p, args)})
      and exists (select 1 from board_meeting asked join board_meeting this on this.id = (select b.meeting_id from ${meetings(p, args)} b) where asked.id = ${decision}.meeting_id and asked.held_on <= this.held_on)`,
    order: (decision) => `(select b.held_on from board_meeting b where b.id = ${decision}.meeting_id) desc, ${decision}.position, ${decision}.id`, max: 50,
  }),
  commentary: one<BoardPageArgs>(() => Commentary, (_, commentary, p, args) => `${commentary}.meeting_id = (select b.meeting_id from ${meetings(p, args)} b)`),
  movement: many<BoardPageArgs>(() => MovementRow, { from: (_, p, args) => `app.board_movement(${period(p, args)})`, order: (t) => `${t}.place`, max: 9 }),
  aside: many<BoardPageArgs>(() => AsideMovement, {
    from: (_, p, args) => `app.board_aside(${period(p, args)})`, order: (t) => `${t}.column_key, ${t}.came_in desc, app.stage_rank(${t}.other_column), ${t}.close_reason`, max: 100,
  }),
  pipeline: many<BoardPageArgs>(() => PipelineRow, { from: (_, p, args) => `app.board_pipeline(${day(p, args)})`, order: (t) => `${t}.place`, max: 7 }),
  stalled: many<BoardPageArgs>(() => StalledItem, { from: (_, p, args) => stalledOn(day(p, args)), order: (t) => `${t}.working_days desc nulls first, ${t}.title, ${t}.opportunity_id`, max: 100 }),
  stalledThen: value<BoardPageArgs>((_, p, args) => `(select count(*) from ${meetings(p, args)} b, lateral ${stalledOn('b.since')} then_ where b.since is not null)`),
  slipped: many<BoardPageArgs>(() => SlippedItem, { from: (_, p, args) => `app.board_slipped(${period(p, args)})`, order: (t) => `${t}.title, ${t}.opportunity_id`, max: 100 }),
  measures: many<BoardPageArgs>(() => BoardMeasure, {
    from: (_, p, args) => `(select m.id as measure_id, s.id as partnership_id, s.title as partnership_title, s.signed_on, m.position
      from measure m join partnership s on s.id = m.root_id and s.deleted_at is null
      where m.target is not null and coalesce(s.signed_on, s.starts_on) <= ${day(p, args)} and not (s.state = 'ENDED' and s.ends_on < ${day(p, args)}))`,
    order: (t) => `${t}.partnership_title, ${t}.position, ${t}.measure_id`, max: 100,
  }),
  risks: many<BoardPageArgs>(() => Risk, {
    on: (_, risk, p, args) => `${risk}.for_board and ${openRisk(risk, p, args)}`,
    order: (risk) => `array_position(array['ALMOST_CERTAIN', 'LIKELY', 'POSSIBLE', 'UNLIKELY'], ${risk}.likelihood) + 2 * array_position(array['HIGH', 'MEDIUM', 'LOW'], ${risk}.impact), ${risk}.raised_on desc, ${risk}.id`, max: 50,
  }),
  riskCount: value<BoardPageArgs>((_, p, args) => `(select count(*) from risk r where ${openRisk('r', p, args)})`),
  introductions: one<BoardPageArgs>(() => BoardIntroductions, { from: (_, p, args) => `app.board_introductions(${period(p, args)})` }),
  introduced: many<BoardPageArgs>(() => IntroducedOpportunity, { from: (_, p, args) => `app.introductions_that_led(${period(p, args)})`, order: (t) => `${t}.led_on desc, ${t}.introduction_id`, max: 50 }),
  roundtables: many<BoardPageArgs>(() => ComingRoundtable, {
    from: (_, p, args) => `(select r.id as roundtable_id, r.title, r.starts_at, (r.starts_at at time zone 'Europe/London')::date as held_on, r.venue, s.capacity, s.taken
      from roundtable r join roundtable_seats s on s.root_id = r.id
      where r.deleted_at is null and r.state <> 'CANCELLED' and (r.starts_at at time zone 'Europe/London')::date > ${day(p, args)})`,
    order: (t) => `${t}.starts_at, ${t}.roundtable_id`, max: 3,
  }),
});

const openRisk = (risk: string, p: Params, args: BoardPageArgs) => `${risk}.raised_on <= ${day(p, args)} and (${risk}.closed_on is null or ${risk}.closed_on > ${day(p, args)})`;

export const boardPage = objectRoot({ of: () => BoardPage, args: BoardPageArgs });

@ArgsType()
export class MovementItemsArgs {
  /** A stage, PAUSED or CLOSED; null for all six stages. */
  @Field(() => BoardColumnKey, { nullable: true }) @IsOptional() @IsEnum(BoardColumnKey)
  columnKey?: BoardColumnKey | null;

  /** The cell of that row. */
  @Field(() => MovementFlow) @IsEnum(MovementFlow)
  flow: MovementFlow;

  /** The day of the last meeting; left out where there was none. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  since?: string | null;

  /** The as-at day of the page. */
  @Field(() => DateScalar)
  asAt: string;
}

/** The opportunities behind one figure of the movement table or the pipeline. */
export const boardMovementItems = rowsRoot({
  of: () => MovementItem,
  args: MovementItemsArgs,
  from: (p, { columnKey, flow, since: from, asAt }) => `app.board_items(${p(columnKey ?? null)}::text, ${p(flow)}::text, ${p(from ?? null)}::date, ${p(asAt)}::date)`,
  order: (t) => `${t}.happened_on, ${t}.title, ${t}.opportunity_id, ${t}.other_column`,
  max: 500,
});

@ObjectType() export class BoardMeetingPage extends pageOf(BoardMeeting) {}
@ObjectType() export class DecisionPage extends pageOf(Decision) {}

/** The member's meetings, latest first. */
export const boardMeetings = listRoot({ of: () => BoardMeeting, args: PageArgs, orders: { LATEST: [desc((t) => `${t}.held_on`, 'date'), desc((t) => `${t}.id`, 'uuid')] } });

/** What was asked and what was decided, by meeting, latest first. */
export const decisions = listRoot({
  of: () => Decision,
  args: PageArgs,
  always: (t) => `${t}.deleted_at is null`,
  orders: { LATEST: [desc((t) => `(select b.held_on from board_meeting b where b.id = ${t}.meeting_id)`, 'date'), asc((t) => `${t}.position`, 'integer'), asc((t) => `${t}.id`, 'uuid')] },
});

@ArgsType()
export class RisksArgs {
  /** Only risks of this opportunity. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;
}

/** Open risks that the reader may see, of one opportunity when told; the latest first. */
export const risks = rowsRoot({
  of: () => Risk,
  args: RisksArgs,
  where: (t, { opportunityId }, p) => `${t}.closed_on is null${opportunityId ? ` and ${t}.opportunity_id = ${p(opportunityId)}` : ''}`,
  order: (t) => `${t}.raised_on desc, ${t}.id`,
});
