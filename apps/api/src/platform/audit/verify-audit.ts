import type { DataSource, EntityManager } from 'typeorm';
import { type Anchor, digestOf, type Log, logs, payloadHolds, sealAfter, sealedText, start } from './audit-chain.js';
import { asWorker } from './sealer.js';

const PAGE = 2_000;

interface Entry { n: string; log: Log; row_id: string; digest: string; seal: string; removed_with: string | null; text: string | null; holds: boolean | null; erased: boolean | null; is: string | null }

/** What a walk along the chain found. */
export interface Verdict {
  /** The first thing that does not hold, as a sentence; null where all does. */
  fault: string | null;
  /** Where the chain ends. */
  end: Anchor;
  /** How many payloads were erased, how many rows went with the demo set, how many rows wait for their seal. */
  erased: number;
  removed: number;
  waiting: number;
}

/**
 * Walks the chain from its beginning, computes every digest and seal anew and names the first row that was changed, taken away or
 * put elsewhere. Rows cut off the end together with their seals leave a chain that holds: only `anchor`, the end of it that was
 * printed on an earlier day and kept elsewhere, shows that.
 */
export function verifyAudit(dataSource: DataSource, anchor: Anchor | null = null): Promise<Verdict> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('set transaction read only');
    await asWorker(manager);
    await manager.query(`select set_config('statement_timeout', '0', true)`);
    return walk(manager, anchor);
  });
}

async function walk(manager: EntityManager, anchor: Anchor | null): Promise<Verdict> {
  const verdict: Verdict = { fault: null, end: start, erased: 0, removed: 0, waiting: 0 };
  for (let page = PAGE; page === PAGE;) {
    const entries = await entriesAfter(manager, verdict.end.n);
    page = entries.length;
    for (const entry of entries) {
      const fault = faultOf(entry, verdict.end, anchor);
      if (fault) return { ...verdict, fault };
      verdict.end = { n: Number(entry.n), seal: entry.seal };
      if (entry.erased) verdict.erased += 1;
      if (entry.removed_with) verdict.removed += 1;
    }
  }
  if (anchor && anchor.n > verdict.end.n) return { ...verdict, fault: `The chain ends at entry ${verdict.end.n}, but it had ${anchor.n}: its tail was cut off.` };
  const [{ waiting } = { waiting: 0 }]: { waiting: number }[] = await manager.query('select count(*)::int as waiting from audit_queue');
  return { ...verdict, waiting, fault: await outside(manager) };
}

function faultOf({ n, log, row_id: rowId, digest, seal, removed_with: removedWith, text, holds, is }: Entry, before: Anchor, anchor: Anchor | null): string | null {
  const row = `${log} ${rowId}${is ? ` (${is})` : ''}`;
  if (Number(n) !== before.n + 1) return `Entry ${before.n + 1} is missing: its seal was taken away. The next one is of ${row}.`;
  if (seal !== sealAfter(before, log, rowId, digest)) return `Entry ${n}, ${row}, does not follow from the one before it: it was changed or put elsewhere.`;
  if (anchor && Number(n) === anchor.n && seal !== anchor.seal) return `Entry ${n} was ${anchor.seal} when it was printed: the chain was written anew.`;
  if (text === null) return removedWith ? null : `Entry ${n}, ${row}, was taken away.`;
  if (digestOf(text) !== digest) return `Entry ${n}, ${row}, was changed after it was sealed.`;
  return holds ? null : `Entry ${n}, ${row}: its payload was changed after it was written.`;
}

/** A row that is neither sealed nor waits for its seal: it was slipped in, or its seal was cut off. */
async function outside(manager: EntityManager): Promise<string | null> {
  for (const log of logs) {
    const [row]: { id: string; n: number }[] = await manager.query(
      `select r.id, count(*) over ()::int as n from ${log} r where not exists (select 1 from audit_seal s where s.log = '${log}' and s.row_id = r.id)
       and not exists (select 1 from audit_queue q where q.log = '${log}' and q.row_id = r.id) order by r.seq limit 1`);
    if (row) return `${log} ${row.id} stands outside the chain${row.n > 1 ? `, and ${row.n - 1} more` : ''}: it was slipped in, or its seal was cut off.`;
  }
  return null;
}

function entriesAfter(manager: EntityManager, n: number): Promise<Entry[]> {
  const of = (sql: (log: Log, row: string) => string) => `case s.log when 'activity' then ${sql('activity', 'a')} else ${sql('access_log', 'l')} end`;
  return manager.query(
    `select s.n, s.log, s.row_id, s.digest, s.seal, s.removed_with,
       case when coalesce(a.id, l.id) is not null then ${of(sealedText)} end as text,
       ${of(payloadHolds)} as holds, coalesce(a.id, l.id) is not null and ${of((_, row) => `${row}.salt is null`)} as erased,
       ${of((log, row) => `${row}.${log === 'activity' ? 'action' : 'what'} || ', ' || to_char(${row}.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')`)} as is
     from audit_seal s
     left join activity a on s.log = 'activity' and a.id = s.row_id
     left join access_log l on s.log = 'access_log' and l.id = s.row_id
     where s.n > $1 order by s.n limit ${PAGE}`, [n]);
}
