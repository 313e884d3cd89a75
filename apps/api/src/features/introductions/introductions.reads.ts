import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsISO8601 } from 'class-validator';
import { whySql } from '../../platform/database/policy.js';
import { ByIdArgs, PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { part, readType, type Sql, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, objectRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { Introduction, IntroductionAbilities } from './introduction.entity.js';
import { introductionPolicy } from './introduction.policies.js';
import { introductionStates, type Mover } from './introduction.states.js';
import { IntroductionLane, type IntroductionState } from './introduction.types.js';

@ObjectType()
export class IntroductionPage extends pageOf(Introduction) {}

@ArgsType()
export class IntroductionsArgs extends PageArgs {
  /** Which tab. */
  @Field(() => IntroductionLane) @IsEnum(IntroductionLane)
  lane!: IntroductionLane;
}

/** How many introductions stand in each lane. */
@ObjectType()
export class IntroductionCounts {
  /** Those that wait for the signed-in person. */
  @Field(() => Int) forMe!: number;
  /** Those that wait for somebody else. */
  @Field(() => Int) waiting!: number;
  /** Those of which the asker has yet to say what came. */
  @Field(() => Int) outcomeDue!: number;
  /** Those that are over. */
  @Field(() => Int) closed!: number;
}

const states = Object.keys(introductionStates) as IntroductionState[];
const quoted = (keys: readonly string[]) => keys.map((key) => `'${key}'`).join(', ');
const within = (row: Sql, keys: readonly string[]) => `${row}.state in (${quoted(keys)})`;
/** A word for each state, from the table of states. */
const byState = (row: Sql, word: (state: IntroductionState) => Sql) => `case ${row}.state ${states.map((state) => `when '${state}' then ${word(state)}`).join(' ')} end`;

const ownPerson = `(select u.person_id from user_account u where u.id = app.usr())`;
const isConnector = (row: Sql) => `coalesce(${row}.connector_person_id = ${ownPerson}, false)`;
const isAsker = (row: Sql) => `${row}.asker_member_id = app.member()`;
const hasLeft = (row: Sql) => `coalesce((select s.connector_left from app.introduction_standing(${row}.id) s), false)`;
/** The states from which this side may move an introduction to `to`: the same table that the writes ask. */
const from = (to: `${IntroductionState}`, by: Mover) => states.filter((state) => introductionStates[state].next[to]?.includes(by));
const person = (row: Sql, field: string) => `(select p.${field} from app.introduction_people(${row}.id) p)`;

const open = states.filter((state) => introductionStates[state].waitsFor === 'CONNECTOR' || introductionStates[state].waitsFor === 'TARGET');
const forConnector = states.filter((state) => introductionStates[state].waitsFor === 'CONNECTOR');
/** No mail is on its way: none was queued, or it could not leave. */
const noMailLeaves = (row: Sql) => `(${row}.mail_id is null or exists (select 1 from outbox_mail m where m.id = ${row}.mail_id and m.status in ('FAILED', 'NOT_SENT')))`;
/** The same as `counts.introductions` of the menu. */
const waitsForMe = (row: Sql) => `(${within(row, forConnector)} and ${noMailLeaves(row)} and ${isConnector(row)})`;

const lanes: Record<IntroductionLane, (row: Sql) => Sql> = {
  FOR_ME: waitsForMe,
  WAITING: (row) => `(${within(row, open)} and not ${waitsForMe(row)})`,
  OUTCOME_DUE: (row) => within(row, states.filter((state) => introductionStates[state].waitsFor === 'ASKER')),
  CLOSED: (row) => within(row, states.filter((state) => introductionStates[state].waitsFor === null)),
};

export const introductionReads = readType(Introduction, {
  why: value((row) => whySql(introductionPolicy, row)),
  askerName: value((row) => person(row, 'asker_name')),
  targetRole: value((row) => person(row, 'target_role')),
  opportunityTitle: value((row) => person(row, 'opportunity_title')),
  targetCanBeWrittenTo: value((row) => `coalesce(${person(row, 'target_email is not null')}, false)`),
  stateLabel: value((row) => byState(row, (state) => `'${introductionStates[state].label}'`)),
  waitsFor: value((row) => byState(row, (state) => {
    const { waitsFor } = introductionStates[state];
    return waitsFor ? person(row, `${waitsFor.toLowerCase()}_name`) : 'null';
  })),
  waitsForMe: value(waitsForMe),
  mailStatus: value((row) => `(select m.status from outbox_mail m where m.id = ${row}.mail_id)`),
  askStatus: value((row) => `(select d.status from app.ask_delivery(${row}.id) d)`),
  askSentAt: value((row) => `(select d.sent_at from app.ask_delivery(${row}.id) d)`),
  pooledWith: value((row) => `coalesce(app.pooled_with(${row}.id), 0)`),
  connectorLeft: value((row) => hasLeft(row)),
  cannotBeMade: value((row) => `coalesce((select s.target_refuses from app.introduction_standing(${row}.id) s), false)`),
  otherWayId: value((row) => `app.other_way_round(${row}.id)`),
  privateReason: value((row) => `(select w.reason from introduction_private w where w.introduction_id = ${row}.id)`),
  abilities: part(() => IntroductionAbilities),
});

readType(IntroductionAbilities, {
  answer: value((row) => `(${row}.state = 'ASKED' and ${isConnector(row)})`),
  hold: value((row) => `(${within(row, from('MADE', 'CONNECTOR'))} and ${row}.send_after > app.now() and ${isConnector(row)})`),
  send: value((row) => `(${within(row, from('MADE', 'CONNECTOR'))} and ${noMailLeaves(row)} and ${isConnector(row)})`),
  recordAgreement: value((row) => `(${within(row, from('TARGET_AGREED', 'CONNECTOR'))} and ${isConnector(row)})`),
  recordMade: value((row) => `(${within(row, from('MADE', 'CONNECTOR'))} and (${isConnector(row)} or ${isAsker(row)}))`),
  recordMeeting: value((row) => `(${within(row, from('MET', 'ASKER'))} and ${isAsker(row)})`),
  recordResult: value((row) => `(${within(row, from('CLOSED', 'ASKER'))} and ${isAsker(row)})`),
  askSomeoneElse: value((row) => `(${isAsker(row)} and (${row}.state = 'DECLINED' and ${row}.accepted_at is null or ${row}.state = 'ASKED' and ${hasLeft(row)})
    and not exists (select 1 from introduction later where later.follows_id = ${row}.id))`),
  allowPooling: value((row) => `(${row}.state = 'ASKED' and ${isAsker(row)})`),
  withdraw: value((row) => `(${within(row, from('WITHDRAWN', 'ASKER'))} and ${row}.mail_id is null and ${isAsker(row)})`),
});

const count = (lane: IntroductionLane) => value(() => `(select count(*)::int from introduction i where ${lanes[lane]('i')})`);
readType(IntroductionCounts, { forMe: count(IntroductionLane.FOR_ME), waiting: count(IntroductionLane.WAITING), outcomeDue: count(IntroductionLane.OUTCOME_DUE), closed: count(IntroductionLane.CLOSED) });

/** One lane: what is open in the order in which it was asked, what is closed newest first. */
export const introductions = listRoot<IntroductionsArgs>({
  of: () => Introduction,
  args: IntroductionsArgs,
  where: { lane: (t, lane) => lanes[lane](t) },
  orders: { ASKED: [desc((t) => `${t}.asked_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});
export const introduction = oneRoot<ByIdArgs>({ of: () => Introduction, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = ${p(id)}` });

@ArgsType()
export class MonthArgs extends PageArgs {
  /** Any day of the month. */
  @Field(() => DateScalar) @IsISO8601({ strict: true })
  month!: string;
}

/** What was asked, made or closed in a month of London's, in the order in which it was asked. */
export const introductionsOfMonth = listRoot<MonthArgs>({
  of: () => Introduction,
  args: MonthArgs,
  where: {
    month: (t, month, p) => `exists (select 1 from (values (${t}.asked_at), (${t}.made_at), (${t}.closed_at)) moment (at)
      where date_trunc('month', moment.at at time zone 'Europe/London') = date_trunc('month', ${p(month)}::date::timestamp))`,
  },
  orders: { ASKED: [asc((t) => `${t}.asked_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});

export const introductionCounts = objectRoot({ of: () => IntroductionCounts });
