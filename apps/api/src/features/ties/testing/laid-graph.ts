import type { TestApp } from '../../../testing/test-app.js';
import type { DrawnGraph } from './drawn-graph.js';

/** The points of a strength on the day itself. */
const POINTS = [0.1, 0.5, 2, 8];

/** Puts a drawn graph into a database in place of the one before; the asker is the person of an account. */
export async function layGraph(t: TestApp, { people, ties, asker }: DrawnGraph, askerUserId: string, today: string): Promise<void> {
  const sql = (text: string, values: unknown[] = []) => t.db.rows(text, values);
  await sql('begin');
  await sql('delete from connector_wish');
  await sql('delete from person_detail');
  await sql(`delete from user_account where email like '%@drawn.example'`);
  await sql('update user_account set person_id = null where person_id is not null');
  for (const table of ['tie', 'acquaintance', 'person_access', 'person']) await sql(`delete from ${table}`);
  await sql(`insert into person (id, name, published_at, published_source, published_basis) select id, 'Somebody', case when "isPublic" then now() end, 'test', 'test' from json_to_recordset($1) as r(id uuid, "isPublic" boolean)`, [JSON.stringify(people)]);
  const others = people.filter(({ id }) => id !== asker.personId);
  await sql(`insert into person_access (root_id, member_id, level) select * , 1 from json_to_recordset($1) as r(a uuid, m uuid)`, [JSON.stringify(people.flatMap(({ id, seenBy }) => seenBy.map((m) => ({ a: id, m }))))]);
  await sql(`insert into person_detail (person_id, member_id, email, lawful_basis, source) select a, m, 'a@mail.example', 'Consent', 'met' from json_to_recordset($1) as r(a uuid, m uuid)`, [JSON.stringify(people.flatMap(({ id, reachedBy }) => reachedBy.map((m) => ({ a: id, m }))))]);
  await sql(`insert into user_account (email, name, member_id, person_id) select a || '@drawn.example', 'Somebody', m, a from json_to_recordset($1) as r(a uuid, m uuid)`, [JSON.stringify(others.flatMap(({ id, teamOf }) => teamOf.map((m) => ({ a: id, m }))))]);
  await sql('update user_account set person_id = $2 where id = $1', [askerUserId, asker.personId]);
  await sql(`insert into connector_wish (user_id, member_id, wish) select u.id, u.member_id, case w.wish when 2 then 'GLADLY' when 0 then 'ASK_FIRST' else 'NEVER' end from json_to_recordset($1) as w(id uuid, wish integer) join user_account u on u.person_id = w.id where w.wish <> 1`, [JSON.stringify(people)]);
  await sql(`insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on, usable_by_others) select "memberId", "aId", "bId", 'MET', ($2::float8[])[strength + 1], 'secret', $3, "isOpen"
    from json_to_recordset($1) as r("memberId" uuid, "aId" uuid, "bId" uuid, strength integer, "isOpen" boolean)`, [JSON.stringify(ties), POINTS, today]);
  await sql('commit');
}
