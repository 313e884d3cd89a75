import type { TestApp } from './test-app.js';
import type { World } from './worlds.js';

/** Children of roots, by the beginnings of their tables' names. */
const roots: Record<string, string> = {
  opportunity_: 'opportunity', stage_change: 'opportunity', evidence: 'opportunity', appointment: 'person', person_topic: 'person', roundtable_: 'roundtable', invitation: 'roundtable',
  capture: 'roundtable', partnership_: 'partnership', contribution: 'partnership', hub: 'partnership', measure: 'partnership',
};

/** The columns of a table that somebody wrote. */
export const columnsOf = (t: TestApp, table: string): Promise<{ name: string; type: string }[]> =>
  t.db.rows(`select attname as name, atttypid::regtype::text as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' order by attnum`, [table]);

/** The rows of a world, by table, that lie behind another member's or an unpublished or unshared root for this member; the Directory's rows are left out. */
export async function hiddenOf(t: TestApp, world: World, viewerMemberId: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [table, ids] of Object.entries(world.ids)) {
    const columns = new Set((await columnsOf(t, table)).map(({ name }) => name));
    const isRoot = (await t.db.rows('select 1 from pg_class where oid = to_regclass($1)', [`${table}_access`])).length > 0;
    const root = isRoot ? table : Object.entries(roots).find(([prefix]) => table.startsWith(prefix))?.[1];
    if (!root && !columns.has('member_id') && table !== 'session') continue;
    const rows = root
      ? await t.db.rows<{ id: string }>(`select x.id from ${table} x where x.id = any($1) and not exists (select 1 from ${root}_access g where g.root_id = x.${isRoot ? 'id' : 'root_id'} and g.member_id = $2)
          ${root === 'person' ? `and exists (select 1 from person p where p.id = x.${isRoot ? 'id' : 'root_id'} and p.published_at is null)` : ''}`, [ids, viewerMemberId])
      : columns.has('member_id')
        ? await t.db.rows<{ id: string }>(`select id from ${table} where id = any($1) and member_id is distinct from $2`, [ids, viewerMemberId])
        : ids.map((id) => ({ id }));
    found[table] = rows.map(({ id }) => id);
  }
  return found;
}
