import type { Sql } from '../../platform/graphql/read/definitions.js';
import { isHeld } from '../people/holding.rules.js';
import type { NetworkArgs, NetworkWaysArgs } from './network.args.js';

type P = (value: unknown) => Sql;

export const MOST_PEOPLE = 60;
const MOST_IN_THE_MIDDLE = 20;
const MOST_WAYS = 3;

/** What somebody does now, as a record: read under the asker's own policies, as is whether they are seen at all. */
const stop = (person: Sql): Sql => `json_build_object('id', ${person}.id, 'name', ${person}.name, 'title', held.title, 'organisationName', held.organisation, 'sector', held.sector)`;
const held = (person: Sql): Sql => `left join lateral (select po.title, o.name as organisation, o.sector from appointment ap join post po on po.id = ap.post_id join organisation o on o.id = po.organisation_id
  where ap.root_id = ${person}.id and ${isHeld('ap')} and (ap.started_on is null or ap.started_on <= app.today()) order by ap.is_primary desc, ap.started_on desc nulls last, ap.id limit 1) held on true`;

/** The map in one statement: whom it is drawn from, the people near them, the ties among all of these. */
export function networkSql({ personId, organisationId }: NetworkArgs, p: P): Sql {
  const middle = organisationId
    ? `select pe.id from appointment ap join post po on po.id = ap.post_id join person pe on pe.id = ap.root_id and pe.deleted_at is null
       where po.organisation_id = ${p(organisationId)}::uuid and ${isHeld('ap')} group by pe.id, pe.name_key order by pe.name_key, pe.id limit ${MOST_IN_THE_MIDDLE}`
    : `select pe.id from person pe where pe.id = ${personId ? `${p(personId)}::uuid` : 'app.own_person()'} and pe.deleted_at is null`;
  const name = organisationId ? `(select o.name from organisation o where o.id = ${p(organisationId)}::uuid and o.deleted_at is null)` : '(select pe.name from person pe join middle m on m.id = pe.id)';
  return `with middle as materialized (${middle}), near as materialized (select n.* from app.network_people((select array_agg(id) from middle), ${p(MOST_PEOPLE)}::integer) n),
    shown as materialized (select n.person_id, n.ring, n.left_out, ${stop('pe')} as stop from near n join person pe on pe.id = n.person_id and pe.deleted_at is null ${held('pe')})
    select ${name} as "centreName", coalesce((select max(left_out) from shown), 0)::int as "leftOut",
      coalesce((select json_agg(s.stop::jsonb || jsonb_build_object('ring', s.ring) order by s.ring, s.person_id) from shown s), '[]') as people,
      coalesce((select json_agg(json_build_object('aId', t.a_id, 'bId', t.b_id, 'strength', t.strength, 'kind', t.kind, 'times', t.times, 'lastOn', t.last_on) order by t.a_id, t.b_id)
        from app.ties_among((select array_agg(person_id) from shown)) t), '[]') as ties`;
}

/** The best ways between two people; no row where the asker does not see both. */
export const networkWaysSql = ({ fromId, toId }: NetworkWaysArgs, p: P): Sql => {
  const [from, to] = [`${p(fromId)}::uuid`, `${p(toId)}::uuid`];
  return `select coalesce((select json_agg(steps.list order by w.nth) from app.paths_between(${from}, ${to}, ${p(MOST_WAYS)}::integer) with ordinality w (people, strengths, kinds, times, last_on, nth)
      cross join lateral (select json_agg(json_build_object('to', ${stop('pe')}, 'strength', w.strengths[x.place], 'kind', w.kinds[x.place], 'times', w.times[x.place], 'lastOn', w.last_on[x.place]) order by x.place) as list, count(*) as seen
        from unnest(w.people) with ordinality x (id, place) join person pe on pe.id = x.id and pe.deleted_at is null ${held('pe')}) steps
      where steps.seen = cardinality(w.people)), '[]') as ways
    from person a, person b where a.id = ${from} and b.id = ${to} and a.deleted_at is null and b.deleted_at is null`;
};
