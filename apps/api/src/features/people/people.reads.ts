import { policySql, whySql } from '../../platform/database/policy.js';
import { many, one, part, readType, value } from '../../platform/graphql/read/definitions.js';
import { ByIdArgs } from '../../platform/graphql/pages.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
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
  isBridge: value((row) => isBridge(row)),
  sharedTopics: value((row) => sharedTopics(row)),
  opportunities: many(() => PersonOpportunity, { from: personOpportunities, order: (one) => `${one}.stage_since desc, ${one}.id`, max: 20 }),
  abilities: part(() => PersonAbilities),
});

export const appointmentReads = readType(Appointment, { isCurrent: value((row) => isHeld(row)) });

/** People of the Directory and the member's own, by name. */
export const people = listRoot({
  of: () => Person,
  args: PeopleArgs,
  always: (t) => `${t}.deleted_at is null`,
  where: {
    words: (t, words, p) => `${t}.id in (select s.subject_id from app.search(${p(words)}, array['PERSON'], 200) s)`,
    organisation: (t, id, p) => `exists (select 1 from appointment a join post o on o.id = a.post_id where a.root_id = ${t}.id and ${isHeld('a')} and o.organisation_id = ${p(id)})`,
    function: (t, key, p) => `exists (select 1 from appointment a join post o on o.id = a.post_id where a.root_id = ${t}.id and ${isHeld('a')} and o.function_key = ${p(key)})`,
    place: (t, code, p) => `exists (select 1 from appointment a join post o on o.id = a.post_id
      cross join lateral (select r.place_id from post_remit r where r.post_id = o.id and r.place_id is not null
        union all select op.place_id from organisation_place op where op.organisation_id = o.organisation_id
          and not exists (select 1 from post_remit r where r.post_id = o.id and r.place_id is not null)) served
      where a.root_id = ${t}.id and ${isHeld('a')}
        and served.place_id in (select w.id from place pl cross join lateral app.places_within(pl.id) w(id) where pl.code = ${p(code)}))`,
  },
  orders: { NAME: [asc((t) => `${t}.name_key`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
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
