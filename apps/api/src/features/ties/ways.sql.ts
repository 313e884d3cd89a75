import type { Sql } from '../../platform/graphql/read/definitions.js';
import { isHeld } from '../people/holding.rules.js';
import type { Way } from './path-graph.js';
import type { WaysArgs } from './ways.types.js';
import type { TieEvidence } from './tie.rules.js';

type Value = (value: unknown) => Sql;

/** Who asks, and whether they see whom they ask for. */
export interface WaysStart {
  memberId: string;
  personId: string | null;
  /** Whom the id leads to today, where a record was joined to another; null for nobody whom the asker may see. */
  targetId: string | null;
}

/** One tie of a way as it may be told; strength null where the asker may not use it after all. */
export interface ToldTie extends TieEvidence {
  to: { id: string; name: string; role: string | null };
  strength: number | null;
  wish: 'GLADLY' | 'ASK_FIRST' | null;
}

export interface WaysTold {
  ways: ToldTie[][];
  noneBecause: string | null;
}

/** Who asks, and whether they may see the person whom they want to reach. */
export const startSql = ({ to }: WaysArgs, p: Value): Sql => `select app.member() as "memberId", (select u.person_id from user_account u where u.id = app.usr()) as "personId",
  (select pe.id from person pe where pe.id = app.standing_person(${p(to)}::uuid) and pe.deleted_at is null) as "targetId"`;

const role = `(select po.title || ', ' || o.name from appointment a join post po on po.id = a.post_id join organisation o on o.id = po.organisation_id
  where a.root_id = pe.id and ${isHeld('a')} order by a.is_primary desc, a.id limit 1)`;

/**
 * Tells ways: names under the policies, ties through `app.tell_ties`, which asks again whether each may be used. The ways are those that the
 * index found, or without it those of `app.paths`.
 */
export function waysSql({ to, first }: WaysArgs, found: readonly Way[] | null, p: Value): Sql {
  const ways = found
    ? `select w.nth, array(select one::uuid from jsonb_array_elements_text(w.people) with ordinality e(one, at) order by at) as people from jsonb_array_elements(${p(JSON.stringify(found.map(({ people }) => people)))}::jsonb) with ordinality w(people, nth)`
    : `select v.nth, v.people from app.paths(array[${p(to)}::uuid], ${p(first)}::integer) with ordinality v(to_id, people, strengths, kinds, times, last_on, nth)`;
  return `with way as materialized (${ways}),
    leg as materialized (
      select w.nth, e.at, coalesce(w.people[e.at - 1], (select u.person_id from user_account u where u.id = app.usr())) as from_id, e.id as to_id, row_number() over (order by w.nth, e.at) as place
      from way w cross join lateral unnest(w.people) with ordinality e(id, at)
    ), told as materialized (
      select * from app.tell_ties((select array_agg(from_id order by place) from leg), (select array_agg(to_id order by place) from leg))
    )
    select coalesce((select jsonb_agg(l.legs order by l.nth) from (
        select leg.nth, jsonb_agg(jsonb_build_object('to', jsonb_build_object('id', leg.to_id, 'name', pe.name, 'role', ${role}), 'strength', t.strength, 'kind', t.kind, 'times', t.times, 'lastOn', t.last_on,
          'wish', case when leg.at = 1 then t.wish end) order by leg.at) as legs
        from leg left join person pe on pe.id = leg.to_id left join told t on t.place = leg.place group by leg.nth) l), '[]') as ways,
      case when not exists (select 1 from way) then app.no_way_because() end as "noneBecause"`;
}
