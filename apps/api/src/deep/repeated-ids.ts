import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from '../testing/database.js';

/*
 * Two worlds that are asked the same give new rows the same ids, so that nothing is ordered differently by chance.
 * A test file puts `nextId` in the place of `randomUUID`; `repeatInDatabase` does the same for the defaults of columns.
 */

let tryNumber: number | null = null;
let made = 0;

/** From here on ids are made of this number and a count, in either world the same; null goes back to chance. */
export function startIds(n: number | null): void {
  tryNumber = n;
  made = 0;
}

export const nextId = (): ReturnType<typeof randomUUID> =>
  tryNumber === null ? randomUUID() : `${tryNumber.toString(16).padStart(8, '0')}-0000-4000-8000-${(made += 1).toString(16).padStart(12, '0')}`;

/** The same for tokens: `nextBytes` in the place of `randomBytes`. */
export const nextBytes = (size: number): Buffer =>
  tryNumber === null ? randomBytes(size) : createHash('shake256', { outputLength: size }).update(`${tryNumber}:${(made += 1)}`).digest();

/** Gives every column whose id the database makes up a counted id instead. */
export async function repeatInDatabase(db: TestDatabase): Promise<void> {
  await db.rows(`create sequence app.counted; grant usage on sequence app.counted to public;
    create function app.counted_id() returns uuid language sql volatile as $$ select ('d0000000-0000-4000-8000-' || lpad(to_hex(nextval('app.counted')), 12, '0'))::uuid $$`);
  const defaults = await db.rows<{ name: string; column: string }>(`select table_schema || '.' || table_name as name, column_name as column from information_schema.columns
    where table_schema = 'public' and column_default = 'gen_random_uuid()'`);
  for (const { name, column } of defaults) await db.rows(`alter table ${name} alter column ${column} set default app.counted_id()`);
}

/** The next counted id of the database is that of the try's first row. */
export const startIdsOf = (db: TestDatabase, n: number): Promise<object[]> => db.rows(`select setval('app.counted', $1)`, [n * 1000 + 1]);
