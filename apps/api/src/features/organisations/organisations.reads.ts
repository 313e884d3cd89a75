import { many, one, part, readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { policySql, whySql } from '../../platform/database/policy.js';
import { Appointment, Person } from '../people/person.entity.js';
import { OrganisationIdentifier, OrganisationName, OrganisationPlace } from './organisation-facts.entity.js';
import { OrganisationArgs, OrganisationsArgs } from './organisation.args.js';
import { Organisation, OrganisationAbilities, OrganisationLink, Succession } from './organisation.entity.js';
import { organisationPolicy } from './organisation.policies.js';
import { heldByRegister, registers } from './organisation.rules.js';
import { statusSql } from './organisation-status.rules.js';
import { Post } from './post.entity.js';
import { isOver } from './post-over.rules.js';

const latestFirst = (t: string) => `${t}.valid_to desc nulls first, ${t}.valid_from desc nulls last, ${t}.id`;
const holdsOn = (t: string, day: string) => `(${t}.valid_from is null or ${t}.valid_from <= ${day}) and (${t}.valid_to is null or ${t}.valid_to >= ${day})`;

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
  icb: one<{ on?: string | null }>(() => OrganisationLink, {
    on: (row, link, p, { on }) => `${link}.organisation_id = ${row}.id and ${link}.kind = 'ICB' and ${holdsOn(link, on ? `${p(on)}::date` : 'app.today()')}`,
    order: (link) => `${link}.valid_from desc nulls last, ${link}.id`,
  }),
  icbs: many(() => OrganisationLink, { on: (row, link) => `${link}.organisation_id = ${row}.id and ${link}.kind = 'ICB'`, order: latestFirst, max: 50 }),
  parents: many(() => OrganisationLink, { on: (row, link) => `${link}.organisation_id = ${row}.id and ${link}.kind <> 'ICB'`, order: latestFirst, max: 50 }),
  members: many(() => OrganisationLink, { on: (row, link) => `${link}.to_id = ${row}.id and ${holdsOn(link, 'app.today()')}`, order: (link) => `${link}.kind, ${link}.id` }),
  successors: many(() => Succession, { on: (row, next) => `${next}.from_id = ${row}.id`, order: (next) => `${next}.happened_on desc, ${next}.id`, max: 20 }),
  predecessors: many(() => Succession, { on: (row, before) => `${before}.to_id = ${row}.id`, order: (before) => `${before}.happened_on desc, ${before}.id`, max: 50 }),
  peopleKnown: value((row, p) => `(select count(distinct a.root_id) from ${p.table(Appointment)} a join ${p.table(Post)} o on o.id = a.post_id
    join ${p.table(Person)} h on h.id = a.root_id and h.deleted_at is null
    where o.organisation_id = ${row}.id and o.deleted_at is null and (a.ended_on is null or a.ended_on > app.today()))::integer`),
  vacantPosts: value((row, p) => `(select count(*) from ${p.table(Post)} o where o.organisation_id = ${row}.id and o.deleted_at is null and o.vacant_since is not null and not ${isOver('o')})::integer`),
  abilities: part(() => OrganisationAbilities),
});

/** Organisations of the directory, by name. `place` takes in all that lies within it. */
export const organisations = listRoot({
  of: () => Organisation,
  args: OrganisationsArgs,
  always: (t) => `${t}.deleted_at is null`,
  where: {
    words: (t, words, p) => `${t}.id in (select s.subject_id from app.search(${p(words)}, array['ORGANISATION'], 200) s)`,
    type: (t, type, p) => `${t}.type = ${p(type)}`,
    sector: (t, sector, p) => `${t}.sector = ${p(sector)}`,
    status: (t, status, p) => `${statusSql(t)} = any(${p(status)}::text[])`,
    place: (t, code, p) => `exists (select 1 from organisation_place op where op.organisation_id = ${t}.id
      and op.place_id in (select w.id from place pl cross join lateral app.places_within(pl.id) w(id) where pl.code = ${p(code)}))`,
  },
  orders: { NAME: [asc((t) => `${t}.name_key`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

export const organisation = oneRoot({
  of: () => Organisation,
  args: OrganisationArgs,
  where: (t, { id }, p) => `${t}.id = app.standing_organisation(${p(id)}) and ${t}.deleted_at is null`,
});
