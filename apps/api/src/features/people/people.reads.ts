import { policySql, whySql } from '../../platform/database/policy.js';
import { many, one, part, readType, type Sql, value } from '../../platform/graphql/read/definitions.js';
import { ByIdArgs } from '../../platform/graphql/pages.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { isFound, placeAmongFound } from '../search/list-words.rules.js';
import { contactedWithin, lastContactWith, worksWith } from './dealings.rules.js';
import { isHeld } from './holding.rules.js';
import { PersonDetail, PersonTopic } from './person-facts.entity.js';
import { PeopleArgs } from './person.args.js';
import { Appointment, Person, PersonAbilities } from './person.entity.js';
import { PersonEvent, PersonOpportunity, PersonTimelineArgs } from './person-story.parts.js';
import { isBridge, personEvents, personOpportunities, sharedTopics } from './person-story.sql.js';
import { personPolicy } from './person.policies.js';

const currentFirst = (appointment: string) => `${appointment}.ended_on desc nulls first, ${appointment}.is_primary desc, ${appointment}.started_on desc nulls last, ${appointment}.id`;

readType(PersonAbilities, { edit: value((row) => policySql(personPolicy, 'update', row)) });

export const personReads = readType(Person, {
  why: value((row) => whySql(personPolicy, row)),
  currentAppointment: one(() => Appointment, { on: (row, post) => `${post}.root_id = ${row}.id and ${isHeld(post)}`, order: (post) => `${post}.is_primary desc, ${currentFirst(post)}` }),
  appointments: many(() => Appointment, { on: (row, post) => `${post}.root_id = ${row}.id`, order: currentFirst, max: 50 }),
  topics: many(() => PersonTopic, { on: (row, topic) => `${topic}.root_id = ${row}.id`, order: (topic) => `${topic}.noted_on desc, ${topic}.id`, max: 50 }),
  detail: one(() => PersonDetail, (row, detail) => `${detail}.person_id = ${row}.id and ${detail}.member_id = app.member()`),
  lastContactOn: value((row) => lastContactWith(row)),
  isBridge: value((row) => isBridge(row)),
  sharedTopics: value((row) => sharedTopics(row)),
  opportunities: many(() => PersonOpportunity, { from: personOpportunities, order: (one) => `${one}.stage_since desc, ${one}.id`, max: 20 }),
  abilities: part(() => PersonAbilities),
});

export const appointmentReads = readType(Appointment, { isCurrent: value((row) => isHeld(row)) });

/** Whether somebody holds a post today of which this is true (`o`: the post). */
const holds = (t: Sql, clause: Sql): Sql => `exists (select 1 from appointment a join post o on o.id = a.post_id where a.root_id = ${t}.id and ${isHeld('a')} and ${clause})`;

const byName = [asc((t) => `${t}.name_key`, 'text'), asc((t) => `${t}.id`, 'uuid')];

/** When the post that stands for somebody was confirmed. */
const confirmedOn = (t: Sql): Sql => `(select a.verified_on from appointment a where a.root_id = ${t}.id and ${isHeld('a')} order by a.is_primary desc, ${currentFirst('a')} limit 1)`;

/** People of the Directory and the member's own. */
export const people = listRoot({
  of: () => Person,
  args: PeopleArgs,
  always: (t) => `${t}.deleted_at is null`,
  where: {
    words: (t, words, p) => isFound(t, 'PERSON', words, p),
    organisation: (t, id, p) => holds(t, `o.organisation_id = ${p(id)}`),
    function: (t, key, p) => holds(t, `o.function_key = ${p(key)}`),
    place: (t, code, p) => `exists (select 1 from appointment a join post o on o.id = a.post_id
      cross join lateral (select r.place_id from post_remit r where r.post_id = o.id and r.place_id is not null
        union all select op.place_id from organisation_place op where op.organisation_id = o.organisation_id
          and not exists (select 1 from post_remit r where r.post_id = o.id and r.place_id is not null)) served
      where a.root_id = ${t}.id and ${isHeld('a')}
        and served.place_id in (select w.id from place pl cross join lateral app.places_within(pl.id) w(id) where pl.code = ${p(code)}))`,
    sector: (t, sector, p) => holds(t, `exists (select 1 from organisation g where g.id = o.organisation_id and g.sector = ${p(sector)})`),
    topic: (t, key, p) => `exists (select 1 from person_topic pt where pt.root_id = ${t}.id and pt.topic_key = ${p(key)})`,
    under: (t, id, p) => holds(t, `o.organisation_id in (select app.organisations_under(${p(id)}))`),
    ids: (t, ids, p) => `${t}.id = any(${p(ids)}::uuid[])`,
    worksWith: (t, wanted) => (wanted ? `${t}.id in (${worksWith})` : 'true'),
    notContactedDays: (t, days, p) => `${t}.id not in (${contactedWithin(p(days))})`,
  },
  orders: {
    BEST: ({ words }) => (words ? [asc((t, p) => placeAmongFound(t, 'PERSON', words, p), 'integer'), ...byName] : byName),
    NAME: byName,
    CONFIRMED: [asc((t) => `coalesce(${confirmedOn(t)}, '-infinity'::date)`, 'date'), ...byName],
    LAST_CONTACT: [asc((t) => `coalesce(${lastContactWith(t)}, '-infinity'::date)`, 'date'), ...byName],
  },
});

export const person = oneRoot({ of: () => Person, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = app.standing_person(${p(id)}) and ${t}.deleted_at is null` });

/** What happened with somebody, the latest first. */
export const personTimeline = listRoot<PersonTimelineArgs>({
  of: () => PersonEvent,
  args: PersonTimelineArgs,
  from: () => personEvents,
  where: { personId: (t, personId, p) => `${t}.person_id = ${p(personId)}` },
  orders: { NEWEST: [desc((t) => `${t}.happened_on`, 'date'), desc((t) => `${t}.recorded_at`, 'timestamptz'), asc((t) => `${t}.id`, 'text')] },
});
