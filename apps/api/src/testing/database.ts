import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A private clone of the migrated template. */
export interface TestDatabase {
  ownerUrl: string;
  runtimeUrl: string;
  /** Rows as the owner sees them, past every policy: for asserting, never for acting. */
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** A copy of it as it stands, under another name. Nobody else may be connected to it: close its app first. */
  twin(): Promise<TestDatabase>;
  drop(): Promise<void>;
}

/** @param template what is copied: the migrated template, unless told */
export async function cloneDatabase(template = process.env['LINTEL_TEST_TEMPLATE']): Promise<TestDatabase> {
  const serverUrl = process.env['LINTEL_TEST_OWNER_URL']!;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  // Two clones of one template at once are refused by PostgreSQL: queue for it. Copied as files, since nobody needs its log.
  await server.query('select pg_advisory_lock(7303015)');
  await server.query(`create database ${name} template ${template} strategy file_copy`);
  await server.query('select pg_advisory_unlock(7303015)');
  const owner = new URL(serverUrl);
  owner.pathname = name;
  const runtime = new URL(owner);
  runtime.username = 'lintel_app';
  runtime.password = 'test-runtime';
  let client: pg.Client;
  const connect = async () => {
    client = new pg.Client({ connectionString: owner.href });
    await client.connect();
  };
  await connect();
  return {
    ownerUrl: owner.href,
    runtimeUrl: runtime.href,
    rows: async <Row extends object>(sql: string, values: unknown[] = []) => (await client.query<Row>(sql, values)).rows,
    twin: async () => {
      await client.end();
      try {
        return await cloneDatabase(name);
      } finally {
        await connect();
      }
    },
    drop: async () => {
      await client.end();
      await server.query(`drop database if exists ${name} with (force)`);
      await server.end();
    },
  };
}
