import { ArgsType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { policySql, whySql } from '../../platform/database/policy.js';
import { many, one, part, readType, value } from '../../platform/graphql/read/definitions.js';
import { holdsWords } from '../../platform/graphql/read/words.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { ByIdArgs, PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { OptionalText } from '../../platform/text.js';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.js';
import { Task, TaskState } from '../follow-ups/task.entity.js';
import { Post } from '../organisations/post.entity.js';
import { Appointment, Person } from '../people/person.entity.js';
import { Capture, Invitation, InvitationNeed } from './invitation.entity.js';
import { Roundtable, RoundtableSeats } from './roundtable.entity.js';
import { capturePolicy, roundtablePolicy } from './roundtable.policies.js';
import { GuestCounts, InviteSuggestion, RoundtableAbilities, SectorBalance, ShownGuest } from './roundtable.views.js';

readType(RoundtableAbilities, {
  edit: value((row) => policySql(roundtablePolicy, 'update', row)),
  capture: value(() => `(select app.role()) in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER')`),
});

const count = (where: (i: string) => string) => value((row, p) => `(select count(*)::int from ${p.table(Invitation)} i where i.root_id = ${row}.id and ${where('i')})`);
const state = (...states: string[]) => count((i) => `${i}.state in (${states.map((each) => `'${each}'`).join(', ')})`);
const wrongAddress = (i: string) => `(${i}.state = 'WITHDRAWN' and ${i}.email is null and ${i}.answered_at is not null)`;
const toSettle = (i: string) => `(${i}.state in ('DRAFT', 'SUBSTITUTE_PROPOSED') or ${wrongAddress(i)})`;
const atLevel = (seniority: number) => value((row, p) => `(select count(*)::int from ${p.table(Invitation)} i join ${p.table(Post)} t on t.id = i.post_id
  where i.root_id = ${row}.id and i.state in ('SENT', 'ACCEPTED', 'SUBSTITUTE_PROPOSED') and t.seniority = ${seniority})`);

readType(GuestCounts, {
  drafts: state('DRAFT'),
  readyToSend: count((i) => `${i}.state = 'DRAFT' and ${i}.email is not null`),
  invited: count((i) => `${i}.state not in ('DRAFT', 'WITHDRAWN')`),
  notAnswered: state('SENT'),
  accepted: state('ACCEPTED'),
  waiting: state('WAITING'),
  declined: state('DECLINED'),
  toSettle: count(toSettle),
  attended: count((i) => `${i}.attended = 'ATTENDED'`),
  noShow: count((i) => `${i}.attended = 'NO_SHOW'`),
  executives: atLevel(1),
  directors: atLevel(2),
  heads: atLevel(3),
});

const groupOf = (i: string) => `case when ${toSettle(i)} then 'SETTLE' when ${i}.state = 'SENT' then 'NOT_ANSWERED' when ${i}.state in ('ACCEPTED', 'WAITING') then ${i}.state else 'DECLINED' end`;
/** Substitutes before drafts, the latest answers first, who was written to longest ago first. */
const inOrder = (i: string) => `${groupRank(i)}, ${i}.state = 'DRAFT', ${i}.answered_at desc nulls last, ${i}.sent_at, ${i}.name, ${i}.id`;
const groupRank = (i: string) => `array_position(array['SETTLE', 'NOT_ANSWERED', 'WAITING', 'ACCEPTED', 'DECLINED'], ${groupOf(i)})`;

export const invitationReads = readType(Invitation, {
  group: value((row) => groupOf(row)),
  isWrongAddress: value((row) => wrongAddress(row)),
  needs: value((row, p) => `(select n.needs from ${p.table(InvitationNeed)} n where n.invitation_id = ${row}.id)`),
  roleVerifiedOn: value((row, p) => `(select a.verified_on from ${p.table(Appointment)} a where a.root_id = ${row}.person_id and a.post_id = ${row}.post_id order by a.verified_on desc nulls last limit 1)`),
  mail: one(() => OutgoingMail, (row, mail) => `${mail}.id = ${row}.mail_id`),
});

const ownerShown = (row: string) => `(exists (select 1 from roundtable r where r.id = ${row}.root_id and (r.rule <> 'CHATHAM_HOUSE' or (${policySql(roundtablePolicy, 'update', 'r')}))))`;

export const captureReads = readType(Capture, {
  person: one(() => Person, (row, person) => `${person}.id = ${row}.person_id and ${ownerShown(row)}`),
  followUp: one(() => Task, (row, task) => `${task}.capture_id = ${row}.id and ${task}.deleted_at is null`),
  canEdit: value((row) => policySql(capturePolicy, 'update', row)),
});

const kept = (row: string) => `from capture c where c.root_id = ${row}.id and c.kind = 'ACTION' and c.deleted_at is null`;
const seats = (column: string) => value((row, p) => `(select s.${column} from ${p.table(RoundtableSeats)} s where s.root_id = ${row}.id)`);

export const roundtableReads = readType(Roundtable, {
  why: value((row) => whySql(roundtablePolicy, row)),
  abilities: part(() => RoundtableAbilities),
  capacity: seats('capacity'),
  seatsTaken: seats('taken'),
  actions: value((row) => `(select count(*)::int ${kept(row)})`),
  actionsDone: value((row) => `(select count(*)::int ${kept(row)} and exists (select 1 from task t where t.capture_id = c.id and t.state = '${TaskState.DONE}' and t.deleted_at is null))`),
  counts: part(() => GuestCounts),
  balance: many(() => SectorBalance, { from: (row) => `app.roundtable_balance(${row}.id)`, order: () => '1 = 1', max: 9 }),
  invitations: many(() => Invitation, { on: (row, guest) => `${guest}.root_id = ${row}.id`, order: (guest) => inOrder(guest), max: 500 }),
  proposal: one(() => Invitation, {
    on: (row, guest) => `${guest}.root_id = ${row}.id and ${guest}.state = 'WAITING' and not (${row}.admission = 'OPEN' and ${row}.promotes_automatically) and app.roundtable_free(${row}.id) > 0`,
    order: (guest) => `(select b.short from app.roundtable_balance(${guest}.root_id) b where b.sector = ${guest}.sector) desc nulls last, ${guest}.waiting_since, ${guest}.id`,
  }),
  inviteNext: many(() => InviteSuggestion, { from: (row) => `(select s.* from app.invite_next(${row}.id) s where ${policySql(roundtablePolicy, 'update', row)})`, order: (each) => `${each}.score desc, ${each}.name, ${each}.person_id`, max: 8 }),
  objectedCount: value(() => `(select count(*)::int from person_detail d where d.objected_at is not null)`),
  shownGuests: many(() => ShownGuest, { from: (row) => `app.shown_guests(${row}.id)`, order: (guest) => `${guest}.name, ${guest}.id`, max: 500 }),
  captures: many(() => Capture, { on: (row, each) => `${each}.root_id = ${row}.id and ${each}.deleted_at is null`, order: (each) => `${each}.captured_at, ${each}.id`, max: 500 }),
});

/** Which side of today. */
export enum RoundtableWhen {
  /** Planned, and not over. */
  UPCOMING = 'UPCOMING',
  /** Over, held or cancelled. */
  PAST = 'PAST',
}
registerEnumType(RoundtableWhen, { name: 'RoundtableWhen' });
/** Which comes first. */
export enum RoundtableOrder {
  /** The one that begins first. */
  SOONEST = 'SOONEST',
  /** The one that begins last. */
  LATEST = 'LATEST',
}
registerEnumType(RoundtableOrder, { name: 'RoundtableOrder' });

@ArgsType()
export class RoundtablesArgs extends PageArgs {
  /** Only those to come, or only those that are over or cancelled; all where it is left out. */
  @Field(() => RoundtableWhen, { nullable: true }) @IsOptional() @IsEnum(RoundtableWhen)
  when?: RoundtableWhen | null;

  /** SOONEST where it is left out. */
  @Field(() => RoundtableOrder, { nullable: true }) @IsOptional() @IsEnum(RoundtableOrder)
  order?: RoundtableOrder | null;

  /** Words of the title, in any order. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The words', 100)
  words?: string | null;
}

@ObjectType() export class RoundtablePage extends pageOf(Roundtable) {}

/** Roundtables that the reader's member runs or sits at. */
export const roundtables = listRoot({
  of: () => Roundtable,
  args: RoundtablesArgs,
  always: (t) => `${t}.deleted_at is null`,
  where: {
    when: (t, when) => (when === RoundtableWhen.UPCOMING ? `(${t}.ends_at >= app.now() and ${t}.state = 'PLANNED')` : `(${t}.ends_at < app.now() or ${t}.state <> 'PLANNED')`),
    words: (t, words, p) => holdsWords(`app.fold(${t}.title)`, words, p),
  },
  orders: {
    SOONEST: [asc((t) => `${t}.starts_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')],
    LATEST: [desc((t) => `${t}.starts_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')],
  },
});

export const roundtable = oneRoot({ of: () => Roundtable, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = ${p(id)} and ${t}.deleted_at is null` });
