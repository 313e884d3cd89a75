import { ObjectType } from '@nestjs/graphql';
import { policySql, whySql } from '../../platform/database/policy.js';
import { ByIdArgs, pageOf } from '../../platform/graphql/pages.js';
import { many, one, part, readType, type Sql, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { Risk } from '../board/risk.entity.js';
import { goneOn, isRemoved } from '../people/holding.rules.js';
import { Place } from '../places/place.entity.js';
import { suggested } from './evidence.sql.js';
import { Opportunity } from './opportunity.entity.js';
import { filters, OpportunitiesArgs } from './opportunity.filters.js';
import { GateEntry, NextStage, OpportunityAbilities, OpportunitySource, SharedGoal, StageTime, TimelineEntry } from './opportunity.parts.js';
import { opportunityPolicy } from './opportunity.policies.js';
import { gateColumns, gateRows, inPlace, stageColumns, stageRows, standing } from './opportunity.sql.js';
import { OpportunityParty, PartyOpportunity, Sponsor } from './opportunity-party.entity.js';
import { Pursuit } from './pursuit.entity.js';
import { StageChange } from './stage-change.entity.js';
import { timelineRows } from './timeline.sql.js';

/** Gate items with their answers for one opportunity; `clause` says of which stages. */
const entries = (opportunity: Sql, clause: Sql): Sql => `(
  select g.*, ${inPlace('o', 'g.item')} as in_place, case when given.id is null then ${suggested('o', 'g.item')} end as suggestion, given.value, given.provided_by, given.provided_on, given.version
  from opportunity o join ${gateRows} as g ${gateColumns} on ${clause}
  left join evidence given on given.root_id = o.id and given.item = g.item where o.id = ${opportunity})`;

/** The changes that stand with how long each lasted. */
const changes = (opportunity: Sql): Sql => `(
  select c.*, app.working_days_between(c.happened_on, coalesce(lead(c.happened_on) over (order by c.seq), app.today())) as working_days
  from stage_change c where c.root_id = ${opportunity} and ${standing('c')})`;

const stageNumber = (stage: Sql): Sql => `(select n.number from ${stageRows} as n ${stageColumns} where n.stage = ${stage})`;

export const opportunityReads = readType(Opportunity, {
  why: value((row) => whySql(opportunityPolicy, row)),
  kindLabel: value((row) => `(select k.label from topic k where k.key = ${row}.kind_key)`),
  parties: many(() => OpportunityParty, { max: 50, on: (row, party) => `${party}.root_id = ${row}.id and ${party}.deleted_at is null`, order: (party) => `${party}.position, ${party}.id` }),
  places: many(() => Place, {
    max: 50, from: (row) => `(select pl.*, op.position from opportunity_place op join place pl on pl.id = op.place_id where op.root_id = ${row}.id)`, order: (place) => `${place}.position`,
  }),
  goals: many(() => SharedGoal, {
    max: 27, from: (row) => `(select g.key, g.label, og.position from opportunity_goal og join goal g on g.key = og.goal_key where og.root_id = ${row}.id)`, order: (goal) => `${goal}.position`,
  }),
  gate: many(() => GateEntry, { max: 50, from: (row) => entries(`${row}.id`, 'g.stage = o.stage'), order: (entry) => `${entry}.position` }),
  nextStages: many(() => NextStage, {
    max: 6,
    from: (row) => `(select s.*, ${row}.id as opportunity_id, ${row}.stage as here, s.number < ${stageNumber(`${row}.stage`)} as is_back, s.stage = 'AGREED' as asks_for_agreement
      from ${stageRows} as s ${stageColumns} where ${row}.state = 'OPEN' and ${row}.stage <> 'AGREED' and s.stage <> ${row}.stage)`,
    order: (stage) => `${stage}.number`,
  }),
  stageTimes: many(() => StageTime, {
    max: 6,
    from: (row) => `(select s.*, ${row}.stage = s.stage as is_here, t.since, coalesce(t.working_days, 0)::int as working_days
      from ${stageRows} as s ${stageColumns} left join (select c.to_column, min(c.happened_on) as since, sum(c.working_days) as working_days
        from ${changes(`${row}.id`)} c group by c.to_column) t on t.to_column = s.stage)`,
    order: (stage) => `${stage}.number`,
  }),
  stageHistory: many(() => StageChange, { max: 100, from: (row) => changes(`${row}.id`), order: (change) => `${change}.seq` }),
  timeline: many(() => TimelineEntry, { from: timelineRows, order: (entry) => `${entry}.happened_on desc, ${entry}.recorded_at desc, ${entry}.id` }),
  risks: many(() => Risk, {
    max: 50, on: (row, risk) => `${risk}.opportunity_id = ${row}.id and ${risk}.closed_on is null`,
    order: (risk) => `array_position(array['HIGH', 'MEDIUM', 'LOW'], ${risk}.impact), ${risk}.raised_on, ${risk}.id`,
  }),
  source: part(() => OpportunitySource),
  pursuit: one(() => Pursuit, (row, pursuit) => `${pursuit}.opportunity_id = ${row}.id and ${pursuit}.member_id = app.member()`),
  waitingFor: value((row) => `(select org.name from opportunity_party w join organisation org on org.id = w.organisation_id
    where w.root_id = ${row}.id and w.deleted_at is null and not exists (select 1 from member m where m.id = app.member() and m.organisation_id = org.id)
    order by array_position(array['UNSTATED', 'INTERESTED', 'IN_PRINCIPLE', 'APPROVED', 'SIGNED'], w.commitment), w.commitment_on, w.position limit 1)`),
  partnershipId: value((row) => `(select pa.id from partnership pa where pa.opportunity_id = ${row}.id and pa.deleted_at is null)`),
  abilities: part(() => OpportunityAbilities),
});

readType(OpportunityAbilities, { edit: value((row) => policySql(opportunityPolicy, 'update', row)) });

readType(NextStage, {
  missing: many(() => GateEntry, {
    max: 50,
    from: (row) => `(select e.* from ${entries(`${row}.opportunity_id`, `g.stage_number >= ${stageNumber('o.stage')} and g.stage_number < ${row}.number`)} e where not e.in_place)`,
    order: (entry) => `${entry}.stage_number, ${entry}.position`,
  }),
});

readType(OpportunitySource, {
  roundtableTitle: value((row) => `(select r.title from roundtable r where r.id = ${row}.roundtable_id)`),
  roundtableOn: value((row) => `(select (r.starts_at at time zone 'Europe/London')::date from roundtable r where r.id = ${row}.roundtable_id)`),
  convenor: value((row) => `(select m.name from roundtable r join member m on m.id = r.convenor_member_id where r.id = ${row}.roundtable_id)`),
  introducedBy: value((row) => `(select pe.name from introduction i join person pe on pe.id = i.connector_person_id where i.id = ${row}.introduction_id)`),
});

readType(OpportunityParty, {
  opportunity: one(() => PartyOpportunity, { from: (row, p) => `(select whole.id, whole.title from ${p.table(Opportunity)} whole where whole.id = ${row}.root_id)` }),
  isOurs: value((row) => `exists (select 1 from member m where m.id = app.member() and m.organisation_id = ${row}.organisation_id)`),
  liveTies: value((row) => `array(select distinct pe.name from interaction i join interaction_person ip on ip.interaction_id = i.id join person pe on pe.id = ip.person_id
    join appointment ap on ap.root_id = pe.id and ap.ended_on is null join post po on po.id = ap.post_id and po.organisation_id = ${row}.organisation_id
    where i.opportunity_id = ${row}.root_id and i.direction = 'TWO_WAY' and i.deleted_at is null order by 1)`),
  sponsor: one(() => Sponsor, {
    from: (row) => `(select ap.id as appointment_id, case when not ${isRemoved('pe')} then pe.id end as person_id, pe.name, po.title, case when ${goneOn('ap', 'pe')} <= app.today() then ${goneOn('ap', 'pe')} end as left_on
      from appointment ap join person pe on pe.id = ap.root_id join post po on po.id = ap.post_id where ap.id = ${row}.sponsor_appointment_id)`,
    on: () => 'true',
  }),
});

readType(StageChange, {
  workingDays: value((row) => `${row}.working_days`),
  by: value((row) => `(select u.name from user_account u where u.id = ${row}.by_user_id)`),
  activityId: value((row) => `(select h.activity_id from hist.stage_change h join activity a on a.id = h.activity_id where h.id = ${row}.id limit 1)`),
});

const stalledNow = (row: Sql): Sql => `app.is_stalled(${row}.stalls_on, ${row}.held_from, ${row}.held_until, app.today())`;
readType(Pursuit, {
  isStalled: value(stalledNow),
  stalledBecause: value((row) => `case when ${stalledNow(row)} then case when ${row}.held_until < app.today() then 'next step overdue' else ${row}.stall_reason end end`),
  quietDays: value((row) => `app.working_days_between(coalesce(${row}.last_two_way_on,
    (select min(c.happened_on) from stage_change c where c.root_id = ${row}.opportunity_id and ${standing('c')}), app.today()), app.today())`),
});

@ObjectType()
export class OpportunityPage extends pageOf(Opportunity) {}

export const opportunities = listRoot<OpportunitiesArgs>({
  of: () => Opportunity,
  args: OpportunitiesArgs,
  where: filters,
  always: (t) => `${t}.deleted_at is null`,
  orders: {
    STAGE: [asc((t) => stageNumber(`${t}.stage`), 'integer'), asc((t) => `${t}.title_key`, 'text'), asc((t) => `${t}.id`, 'uuid')],
    TITLE: [asc((t) => `${t}.title_key`, 'text'), asc((t) => `${t}.id`, 'uuid')],
    TARGET: [asc((t) => `coalesce(${t}.target_on, 'infinity'::date)`, 'date'), asc((t) => `${t}.title_key`, 'text'), asc((t) => `${t}.id`, 'uuid')],
    UPDATED: [desc((t) => `${t}.stage_since`, 'date'), asc((t) => `${t}.title_key`, 'text'), asc((t) => `${t}.id`, 'uuid')],
  },
});

export const opportunity = oneRoot({ of: () => Opportunity, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = ${p(id)} and ${t}.deleted_at is null` });
