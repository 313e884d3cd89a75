import type { TestDatabase } from './database.js';

/** One figure over all rows of all tables of the product; the same before and after whatever was refused. Counters of tries and the log of refusals are left out. */
export async function fingerprint(db: TestDatabase): Promise<string> {
  const tables = await db.rows<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('rate_limit', 'access_log', 'audit_queue') order by 1`);
  const one = tables.map(({ name }) => `select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from public.${name} t`);
  const [row] = await db.rows<{ digest: string }>(`select md5(string_agg(digest, '' order by digest)) as digest from (${one.join(' union all ')}) d`);
  return row!.digest;
}
