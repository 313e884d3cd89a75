import { many, one, part, readType, type Sql, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { policySql, whySql } from '../../platform/database/policy.js';
import { isFound, placeAmongFound } from '../search/list-words.rules.js';
import { lastContactAt, organisationsContactedWithin, organisationsWorkedWith } from '../people/dealings.rules.js';
import { Appointment, Person } from '../people/person.entity.js';
import { OrganisationIdentifier, OrganisationName, OrganisationPlace } from './organisation-facts.entity.js';
import { OrganisationArgs, OrganisationsArgs } from './organisation.args.js';
import { PlaceShare } from '../places/place.entity.js';
import { Organisation, OrganisationAbilities, OrganisationLink, Succession } from './organisation.entity.js';
import { organisationPolicy } from './organisation.policies.js';
import { heldByRegister, registers } from './organisation.rules.js';
import { statusSql } from './organisation-status.rules.js';
import { Post } from './post.entity.js';
import { isOver } from './post-over.rules.js';

const latestFirst = (t: string) => `${t}.valid_to desc nulls first, ${t}.valid_from desc nulls last, ${t}.id`;
const holdsOn = (t: string, day: string) => `(${t}.valid_from is null or ${t}.valid_from <= ${day}) and (${t}.valid_to is null or ${t}.valid_to >= ${day})`;

/** Whether the other end of a relation is there to be opened: not in the bin, where what was merged away stands too. */
const isThere = (id: Sql, organisation: Sql): Sql => `exists (select 1 from ${organisation} e where e.id = ${id} and e.deleted_at is null)`;

/** How many people hold a post there today; the three tables as the reader's moment has them. */
const peopleKnown = (row: Sql, appointment: Sql, post: Sql, person: Sql): Sql => `(select count(distinct a.root_id) from ${appointment} a join ${post} o on o.id = a.post_id
  join ${person} h on h.id = a.root_id and h.deleted_at is null
  where o.organisation_id = ${row}.id and o.deleted_at is null and (a.ended_on is null or a.ended_on > app.today()))::integer`;

/** The ICB that it belongs to today. */
const icbName = (row: Sql): Sql => `(select i.name_key from organisation_link l join organisation i on i.id = l.to_id where l.organisation_id = ${row}.id and l.kind = 'ICB' and ${holdsOn('l', 'app.today()')} order by l.valid_from desc nulls last, l.id limit 1)`;

const byName = [asc((t) => `${t}.name_key`, 'text'), asc((t) => `${t}.id`, 'uuid')];

readType(OrganisationAbilities, { edit: value((row) => policySql(organisationPolicy, 'update', row)) });

export const organisationReads = readType(Organisation, {
  why: value((row) => whySql(organisationPolicy, row)),
  status: value<{ on?: string | null }>((row, p, { on }) => statusSql(row, on ? `${p(on)}::date` : undefined)),
  heldByRegister: value((row) => `case ${row}.register ${registers.map((register) => `when '${register}' then array[${heldByRegister(register).map((column) => `'${column}'`).join(', ')}]`).join(' ')} else '{}'::text[] end`),
  pecrClass: value((row) => `app.pecr_class(${row}.type, ${row}.legal_form)`),
  code: value((row) => `app.organisation_code(${row}.id)`),
  names: many(() => OrganisationName, { on: (row, name) => `${name}.organisation_id = ${row}.id`, order: latestFirst, max: 50 }),
  identifiers: many(() => OrganisationIdentifier, { on: (row, code) => `${code}.organisation_id = ${row}.id`, order: latestFirst, max: 50 }),
  places: many(() => OrganisationPlace, { on: (row, place) => `${place}.organisation_id = ${row}.id`, order: (place) => `${place}.share desc nulls last, ${place}.id`, max: 100 }),
  servedInPart: many<{ place?: string | null }>(() => PlaceShare, {
    from: (row, p, { place }) => `(select w.id, w.share, w.place_id as other_id, (select inner_place.name from place inner_place where inner_place.id = w.place_id) as name
      from place asked join app.lying_in() w on w.within_id = asked.id and w.share < 1 where asked.code = ${p(place ?? null)}::text
        and w.place_id in (select op.place_id from organisation_place op where op.organisation_id = ${row}.id)
        and not exists (select 1 from organisation_place op where op.organisation_id = ${row}.id and op.place_id = asked.id))`,
    order: (one) => `${one}.share desc, ${one}.name, ${one}.id`, max: 10,
  }),
  icb: one<{ on?: string | null }>(() => OrganisationLink, {
    on: (row, link, p, { on }) => `${link}.organisation_id = ${row}.id and ${link}.kind = 'ICB' and ${holdsOn(link, on ? `${p(on)}::date` : 'app.today()')}`,
    order: (link) => `${link}.valid_from desc nulls last, ${link}.id`,
  }),
  icbs: many(() => OrganisationLink, { on: (row, link) => `${link}.organisation_id = ${row}.id and ${link}.kind = 'ICB'`, order: latestFirst, max: 50 }),
  parents: many(() => OrganisationLink, { on: (row, link, p) => `${link}.organisation_id = ${row}.id and ${link}.kind <> 'ICB' and ${isThere(`${link}.to_id`, p.table(Organisation))}`, order: latestFirst, max: 50 }),
  members: many(() => OrganisationLink, { on: (row, link, p) => `${link}.to_id = ${row}.id and ${holdsOn(link, 'app.today()')} and ${isThere(`${link}.organisation_id`, p.table(Organisation))}`, order: (link) => `${link}.kind, ${link}.id` }),
  successors: many(() => Succession, { on: (row, next, p) => `${next}.from_id = ${row}.id and ${isThere(`${next}.to_id`, p.table(Organisation))}`, order: (next) => `${next}.happened_on desc, ${next}.id`, max: 20 }),
  predecessors: many(() => Succession, { on: (row, before, p) => `${before}.to_id = ${row}.id and ${isThere(`${before}.from_id`, p.table(Organisation))}`, order: (before) => `${before}.happened_on desc, ${before}.id`, max: 50 }),
  peopleKnown: value((row, p) => peopleKnown(row, p.table(Appointment), p.table(Post), p.table(Person))),
  lastContactOn: value((row) => lastContactAt(row)),
  openOpportunities: value((row) => `(select count(distinct pa.root_id) from opportunity_party pa join opportunity op on op.id = pa.root_id and op.deleted_at is null and op.state = 'OPEN' where pa.organisation_id = ${row}.id and pa.deleted_at is null)::integer`),
  vacantPosts: value((row, p) => `(select count(*) from ${p.table(Post)} o where o.organisation_id = ${row}.id and o.deleted_at is null and o.vacant_since is not null and not ${isOver('o')})::integer`),
  abilities: part(() => OrganisationAbilities),
});

/** Organisations of the directory. `place` takes in all that lies within it, `under` all that belongs to it. */
export const organisations = listRoot({
  of: () => Organisation,
  args: OrganisationsArgs,
  always: (t) => `${t}.deleted_at is null`,
  where: {
    words: (t, words, p) => isFound(t, 'ORGANISATION', words, p),
    type: (t, type, p) => `${t}.type = ${p(type)}`,
    sector: (t, sector, p) => `${t}.sector = ${p(sector)}`,
    status: (t, status, p) => `${statusSql(t)} = any(${p(status)}::text[])`,
    place: (t, code, p) => `exists (select 1 from organisation_place op where op.organisation_id = ${t}.id
      and op.place_id in (select w.id from place pl cross join lateral app.places_within(pl.id) w(id) where pl.code = ${p(code)}))`,
    under: (t, id, p) => `${t}.id in (select app.organisations_under(${p(id)}))`,
    function: (t, key, p) => `exists (select 1 from post o where o.organisation_id = ${t}.id and o.deleted_at is null and o.function_key = ${p(key)} and not ${isOver('o')})`,
    ids: (t, ids, p) => `${t}.id = any(${p(ids)}::uuid[])`,
    worksWith: (t, wanted) => (wanted ? `${t}.id in (${organisationsWorkedWith})` : 'true'),
    notContactedDays: (t, days, p) => `${t}.id not in (${organisationsContactedWithin(p(days))})`,
  },
  orders: {
    BEST: ({ words }) => (words ? [asc((t, p) => placeAmongFound(t, 'ORGANISATION', words, p), 'integer'), ...byName] : byName),
    NAME: byName,
    ICB: [asc((t) => `coalesce(${icbName(t)}, '~')`, 'text'), ...byName],
    PEOPLE: [desc((t) => peopleKnown(t, 'appointment', 'post', 'person'), 'integer'), ...byName],
    LAST_CONTACT: [asc((t) => `coalesce(${lastContactAt(t)}, '-infinity'::date)`, 'date'), ...byName],
  },
});

export const organisation = oneRoot({
  of: () => Organisation,
  args: OrganisationArgs,
  where: (t, { id }, p) => `${t}.id = app.standing_organisation(${p(id)}) and ${t}.deleted_at is null`,
});
