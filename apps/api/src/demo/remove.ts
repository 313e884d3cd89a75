import pg from 'pg';

/** Raised when the demo cannot be taken out; the sentence says what to do instead. */
export class DemoStays extends Error {}

/**
 * Takes the demo set out of a database in one transaction: its members, everything that they did, and what the load itself entered.
 * What others entered stays; when something of theirs rests on the demo, nothing is removed and a sentence says on what.
 * Needs a superuser, or who looks past the policies and may switch off the history triggers: with history kept, the demo would never leave.
 */
export async function removeDemo(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await mustBeAllowed(client);
    await client.query('set local session_replication_role = replica');
    await markDemo(client);
    for (const table of await tables(client)) await empty(client, table);
    await client.query(`delete from activity where id in (select id from demo_act)`);
    await leaveSeals(client);
    await refuseOrphans(client);
    // Triggers slept: what is kept in memory elsewhere is told itself.
    await client.query(`select pg_notify('lintel_paths', 'everything')`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

interface Table {
  name: string;
  columns: string[];
  hasHistory: boolean;
}

async function mustBeAllowed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(`select rolsuper or (rolbypassrls and has_parameter_privilege('session_replication_role', 'set')) as may from pg_roles where rolname = current_user`);
  if (!rows[0]?.may) throw new DemoStays('Only a superuser of the database can take the demo set out. Ask for one, or start with an empty database.');
}

/** The demo's members and users, and every write of theirs or of the load. */
async function markDemo(client: pg.Client): Promise<void> {
  await client.query(`
    create temp table demo_member on commit drop as select id from member where is_demo;
    create temp table demo_user on commit drop as select id from user_account where member_id in (select id from demo_member);
    create temp table demo_act on commit drop as
      select a.id from activity a where a.member_id in (select id from demo_member)
      or (a.member_id is null and a.seq between
          (select max(seq) from activity where action = 'demo.begin')
          and (select coalesce(max(seq) filter (where action = 'demo.end'), max(seq)) from activity))`);
}

async function tables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, to_regclass('hist.' || quote_ident(c.relname)) is not null as "hasHistory",
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('activity', 'access_log')`);
  // Access rows and search entries name what the other tables take away: they are read last.
  const isLast = ({ name }: Table) => Number(name.endsWith('_access') || name === 'search_entry' || name === 'merge_change');
  return rows.sort((one, other) => isLast(one) - isLast(other));
}

/** Removes what the demo made: known by the act in its history, else by the member or user that it belongs to. */
async function empty(client: pg.Client, { name, columns, hasHistory }: Table): Promise<void> {
  const table = pg.escapeIdentifier(name);
  if (hasHistory) {
    await client.query(`create temp table gone on commit drop as
      select id from hist.${table} group by id having (array_agg(activity_id order by sys_from))[1] in (select id from demo_act)`);
    await client.query(`delete from ${table} where id in (select id from gone)`);
    await client.query(`delete from hist.${table} where id in (select id from gone)`);
    await client.query('drop table gone');
    return;
  }
  if (name.endsWith('_access')) await client.query(`delete from ${table} where member_id in (select id from demo_member) or root_id not in (select id from ${pg.escapeIdentifier(name.replace(/_access$/, ''))})`);
  else if (name === 'merge_change') await client.query('delete from merge_change where merge_id not in (select id from record_merge)');
  else if (name === 'search_entry') await client.query(`delete from search_entry e where e.kind in ('ORGANISATION', 'PERSON', 'POST', 'PLACE')
    and e.subject_id not in (select id from organisation union all select id from person union all select id from post union all select id from place)`);
  else if (columns.includes('user_id')) await client.query(`delete from ${table} where user_id in (select id from demo_user)`);
  else if (columns.includes('member_id')) await client.query(`delete from ${table} where member_id in (select id from demo_member)`);
}

/** The chain of seals keeps its links to what has gone, and says with what it went. */
async function leaveSeals(client: pg.Client): Promise<void> {
  await client.query(`
    create temp table demo_log on commit drop as
      select 'activity' as log, id from demo_act union all select 'access_log', id from access_log where user_id in (select id from demo_user);
    update audit_seal s set removed_with = 'the demo set' from demo_log d where d.log = s.log and d.id = s.row_id;
    delete from audit_queue q using demo_log d where d.log = q.log and d.id = q.row_id;
    delete from access_log where id in (select id from demo_log where log = 'access_log')`);
}

/** Foreign keys were not watched while the triggers slept: none may point at what is gone. */
async function refuseOrphans(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ from: string; column: string; to: string; key: string }>(`
    select k.conrelid::regclass::text as from, quote_ident(a.attname) as column, k.confrelid::regclass::text as to, quote_ident(f.attname) as key
    from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and cardinality(k.conkey) = 1`);
  for (const { from, column, to, key } of rows) {
    const orphans = await client.query(`select 1 from ${from} o where o.${column} is not null and not exists (select 1 from ${to} t where t.${key} = o.${column}) limit 1`);
    if (orphans.rowCount) throw new DemoStays(`Something of your own (${from}) rests on the demo set (${to}), so nothing was removed. Take that away first.`);
  }
}
