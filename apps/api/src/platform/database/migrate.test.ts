import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { policies } from '../../policies.js';
import { migrate } from './migrate.js';

const name = `owned_${randomBytes(6).toString('hex')}`;
const admin = new pg.Client({ connectionString: process.env['LINTEL_TEST_OWNER_URL'] });
const ownerUrl = new URL(process.env['LINTEL_TEST_OWNER_URL']!);
Object.assign(ownerUrl, { username: name, password: 'owner', pathname: name });

beforeAll(async () => {
  await admin.connect();
  await admin.query(`create role ${name} login password 'owner'`);
  await admin.query(`grant ${name} to current_user`);
  await admin.query(`create database ${name} owner ${name}`);
});
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.query(`drop role ${name}`);
  await admin.end();
});

async function asOwner<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: ownerUrl.href });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('an owner who may not set the password of the runtime role leaves it to the administrator', async () => {
  await admin.query(`grant lintel_gate, lintel_history to ${name}`);
  await migrate({ ownerUrl: ownerUrl.href, policies, runtimePassword: 'test-runtime' });
  await admin.query(`drop database ${name} with (force)`);
  await admin.query(`revoke lintel_gate, lintel_history from ${name}`);
  await admin.query(`create database ${name} owner ${name}`);
});

test('an owner who is no superuser is told of the roles that it needs, and then brings the database up', async () => {
  await expect(migrate({ ownerUrl: ownerUrl.href, policies })).rejects.toThrow(/must be a member of lintel_gate and lintel_history: .*npm run db:roles/);
  await admin.query(`grant lintel_gate, lintel_history to ${name}`);
  await migrate({ ownerUrl: ownerUrl.href, policies });
  expect(await asOwner(`select 1 from pg_proc where pronamespace = 'app'::regnamespace and prosecdef and pg_get_userbyid(proowner) not in ('lintel_gate', 'lintel_history')`)).toEqual([]);
  expect(await asOwner(`select rolname from pg_roles where has_schema_privilege(rolname, 'app', 'create') and rolname in ('lintel_app', 'lintel_gate', 'lintel_history')`)).toEqual([]);
});

test('ids of what comes by the thousand follow each other where the server makes such', async () => {
  const [server] = await asOwner<{ ids: string[]; version: number }>(`select array(select app.new_id() from generate_series(1, 50)) as ids, current_setting('server_version_num')::integer as version`);
  const follow = server!.version >= 180_000;
  expect(server!.ids.every((id) => id[14] === (follow ? '7' : '4'))).toBe(true);
  expect(JSON.stringify(server!.ids.toSorted()) === JSON.stringify(server!.ids)).toBe(follow);
});

test('a later migration changes rows that the policies keep from the owner, and they are forced again after it', async () => {
  const again = '0111_access_follows_parties.sql';
  await asOwner(`delete from schema_step where name = '${again}'`);
  // What such a migration would do, in the place of one.
  await asOwner(`create function public.planted() returns trigger language plpgsql as $$ begin
      insert into bank_holiday values ('2030-01-01', 'Planted'); update bank_holiday set name = 'Changed' where name = 'Planted'; return new; end $$;
    create trigger planted before insert on schema_step for each row when (new.name = '${again}') execute function public.planted()`);
  await migrate({ ownerUrl: ownerUrl.href, policies });
  expect(await asOwner(`select name from bank_holiday where name in ('Planted', 'Changed')`)).toEqual([{ name: 'Changed' }]);
  await expect(asOwner(`insert into bank_holiday values ('2030-01-02', 'By hand')`)).rejects.toThrow('row-level security');
});
