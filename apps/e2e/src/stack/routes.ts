import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';

const features = resolve(import.meta.dirname, '../../../web/src/features');

/** Looks of a page that are pages of their own to whoever reads them. */
const LOOKS = ['/places/coverage?look=map&kind=COUNCIL', '/places/:code?on=2023-04-01'];

/** Every path of the router's table, as the features write them, and the looks. */
export function routePaths(): string[] {
  const files = readdirSync(features).map((name) => join(features, name, 'routes.tsx')).filter(existsSync);
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path!)).concat(LOOKS).sort();
}

/** A record for each `:id` and `:code`, that this account may see. */
export async function withRecords(paths: readonly string[], email: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: process.env['LINTEL_E2E_DATABASE'] });
  await client.connect();
  const one = async (sql: string) => (await client.query<{ id: string }>(sql)).rows[0]?.id ?? '00000000-0000-4000-8000-000000000000';
  const member = `(select member_id from user_account where email = '${email}')`;
  const shared = (root: string) => one(`select a.root_id as id from ${root}_access a join ${root} r on r.id = a.root_id and r.deleted_at is null where a.member_id = ${member} and a.level >= 2 limit 1`);
  const ids: Record<string, string> = {
    orgs: await one(`select o.id from organisation o join post p on p.organisation_id = o.id where o.deleted_at is null group by o.id order by count(*) desc limit 1`),
    people: await one(`select p.id from person p join appointment a on a.root_id = p.id where p.published_at is not null group by p.id order by count(*) desc limit 1`),
    places: await one(`select code as id from place where kind = 'COUNCIL' order by name limit 1`),
    opportunities: await shared('opportunity'),
    partnerships: await shared('partnership'),
    roundtables: await shared('roundtable'),
    admin: await one(`select id from import_job where member_id = ${member} order by created_at limit 1`),
    introductions: await one(`select root_id as id from introduction_access where member_id = ${member} limit 1`),
  };
  await client.end();
  return paths.map((path) => path.replace(/:(id|code)/, () => ids[path.split('/')[1]!] ?? 'unknown'));
}
