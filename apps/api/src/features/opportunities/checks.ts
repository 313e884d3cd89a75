import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';
import { Opportunity } from './opportunity.entity.js';
import { opportunityPolicy } from './opportunity.policies.js';
import type { Day } from './opportunity.types.js';

/** The opportunity, or NOT_FOUND when there is none or it was taken back; FORBIDDEN for those who only read it. */
export async function editable(tx: WriteTransaction, id: string): Promise<Opportunity> {
  const row = await tx.get(Opportunity, { id });
  await tx.judge(opportunityPolicy, 'update', row);
  return row;
}

/** Refuses ids that the caller cannot see, naming the field they came in. Tables and columns are ours, never input. */
export async function mustExist(tx: WriteTransaction, table: 'organisation' | 'place' | 'user_account' | 'goal' | 'topic', keys: readonly string[], field: string, sentence: string): Promise<void> {
  if (keys.length === 0) return;
  const key = table === 'goal' || table === 'topic' ? 'key' : 'id';
  const [found] = await tx.sql<{ n: number }>(`select count(*)::int as n from ${table} where ${key} = any($1)`, [keys]);
  if (found?.n !== new Set(keys).size) throw fieldError(field, sentence);
}

/** The day given, or today; refuses one that lies in the future. */
export function dayUntilToday(tx: WriteTransaction, day: Day | null | undefined, field: string): Day {
  const today = londonDay(tx.now);
  if (day && day > today) throw fieldError(field, 'This lies in the future. Give today at the latest.');
  return day ?? today;
}

/** The signed-in person's name, for what other members' people read too. */
export async function callersName(tx: WriteTransaction): Promise<string> {
  const [user] = await tx.sql<{ name: string }>('select name from user_account where id = $1', [tx.userId]);
  return user!.name;
}
