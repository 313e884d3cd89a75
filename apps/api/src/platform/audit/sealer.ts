import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { type Anchor, digestOf, type Log, logs, sealAfter, sealedText, start } from './audit-chain.js';

/** So many rows are sealed in one transaction. */
const BATCH = 500;
const ONE_AT_A_TIME = 7303016;

/**
 * Puts what was logged under seal, in small batches in the order in which it was written. Writers never wait for it: a row is
 * outside the chain until the next batch, some seconds later. Of several workers one seals at a time.
 */
@Injectable()
export class Sealer {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Seals all that waits; resolves to how many rows, 0 also where another worker is at it. */
  async seal(): Promise<number> {
    let all = 0;
    for (let batch = BATCH; batch === BATCH; all += batch) batch = await this.dataSource.transaction((manager) => this.batch(manager));
    return all;
  }

  /** Where the chain ends: kept elsewhere, it shows later whether its tail was cut off. */
  anchor(): Promise<Anchor> {
    return this.dataSource.transaction(async (manager) => {
      await asWorker(manager);
      return lastSeal(manager);
    });
  }

  private async batch(manager: EntityManager): Promise<number> {
    await asWorker(manager);
    const [lock]: { mine: boolean }[] = await manager.query('select pg_try_advisory_xact_lock($1) as mine', [ONE_AT_A_TIME]);
    if (!lock?.mine) return 0;
    const waiting: { position: string; log: Log; row_id: string; text: string }[] = await manager.query(
      `select q.position, q.log, q.row_id, coalesce(${logs.map((log) => `(select ${sealedText(log, 'r')} from ${log} r where q.log = '${log}' and r.id = q.row_id)`).join(', ')}) as text
       from audit_queue q order by q.position limit $1`, [BATCH]);
    let last = await lastSeal(manager);
    const entries = waiting.filter(({ text }) => text !== null).map(({ log, row_id: rowId, text }) => {
      const digest = digestOf(text);
      last = { n: last.n + 1, seal: sealAfter(last, log, rowId, digest) };
      return { ...last, log, row_id: rowId, digest };
    });
    await manager.query('insert into audit_seal (n, log, row_id, digest, seal) select n, log, row_id, digest, seal from jsonb_to_recordset($1::jsonb) as e(n bigint, log text, row_id uuid, digest text, seal text)', [JSON.stringify(entries)]);
    await manager.query('delete from audit_queue where position = any($1)', [waiting.map(({ position }) => position)]);
    return waiting.length;
  }
}

/** Enters the worker, who alone reads the logs of all members. */
export const asWorker = (manager: EntityManager): Promise<unknown> => manager.query(`select set_config('app.role', 'SYSTEM', true)`);

async function lastSeal(manager: EntityManager): Promise<Anchor> {
  const [last]: { n: string; seal: string }[] = await manager.query('select n, seal from audit_seal order by n desc limit 1');
  return last ? { n: Number(last.n), seal: last.seal } : start;
}
