import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { type BulkDone, type BulkLeft, BulkOutcome, type BulkRow, type BulkRowInput } from './bulk.types.js';

/** A change of many records of one kind. */
export interface BulkChange {
  /** `organisation.changeMany` */
  action: string;
  kind: 'ORGANISATION' | 'PERSON';
  /** What is changed, for the log: the change without its words. */
  what: string;
  input: { rows: readonly BulkRowInput[] };
  /** Holds the rows that would be changed, so that whoever edits one of them now waits. */
  lock(tx: WriteTransaction, ids: readonly string[]): Promise<unknown>;
  /** What the change comes to for each of them that the caller sees; the rest is left out. One statement. */
  judge(tx: WriteTransaction, ids: readonly string[]): Promise<BulkRow[]>;
  /** Changes all of them, in a statement a table. */
  apply(tx: WriteTransaction, ids: readonly string[]): Promise<void>;
}

/** Within an undo; `activityId` is what it takes back. */
type Hook = (tx: WriteTransaction, activityId: string) => Promise<void>;

const CHANGED_MEANWHILE = 'Somebody changed this meanwhile.';

/** One change of many records: one transaction, one entry in the log, one way back. */
@Injectable()
export class BulkService {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
  ) {}

  /**
   * Changes those that can be changed and tells the rest. Throws VALIDATION for one that stands twice, NOT_FOUND where
   * the caller sees none of them, and CONFLICT where none would be changed.
   */
  async run(caller: Caller, change: BulkChange): Promise<BulkDone> {
    const { rows } = change.input;
    const read = new Map(rows.map(({ id, version }) => [id, version]));
    if (read.size < rows.length) throw fieldError('rows', 'One of them stands here twice.');
    const { result, activityId } = await this.writes.run(caller, { action: change.action, input: change.input }, async (tx) => {
      const ids = [...read.keys()].toSorted();
      await change.lock(tx, ids);
      const found = await change.judge(tx, ids);
      if (found.length === 0) throw new AppError('NOT_FOUND');
      const isStale = (row: BulkRow) => row.outcome === BulkOutcome.CHANGES && row.version !== read.get(row.id);
      const ready = found.filter((row) => row.outcome === BulkOutcome.CHANGES && !isStale(row)).map(({ id }) => id);
      const left: BulkLeft[] = found.filter((row) => row.outcome === BulkOutcome.REFUSED || isStale(row)).map(({ id, name, reason }) => ({ id, name, reason: reason ?? CHANGED_MEANWHILE }));
      if (ready.length === 0) throw new AppError('CONFLICT', left[0] ? `None of these was changed. ${left[0].name}: ${left[0].reason}` : 'All of these are so already.');
      await change.apply(tx, ready);
      tx.subject({ kind: change.kind, id: null, payload: { what: change.what, records: ready.length } });
      return { changed: ready.length, same: found.filter(({ outcome }) => outcome === BulkOutcome.SAME).length, gone: rows.length - found.length, left };
    });
    return { ...result, activityId };
  }

  /**
   * Registers the way back of an action: every record that nobody edited since returns, the others are told.
   * @param recordOf table → its column that says whose row it is
   * @param hooks `before`: what must hold first; `after`: what is derived from the records, now that they are back
   */
  takesBack(action: string, kind: BulkChange['kind'], recordOf: Readonly<Record<string, string>>, { before, after }: { before?: Hook; after?: Hook } = {}): void {
    this.undo.handle(action, async (tx, { id }) => {
      await before?.(tx, id);
      const kept = await this.undo.restoreUnedited(tx, id, recordOf);
      await after?.(tx, id);
      return tx.sql<{ name: string }>(`select name from ${kind === 'PERSON' ? 'person' : 'organisation'} where id = any($1) order by name_key, id`, [kept]).then((rows) => rows.map(({ name }) => name));
    });
  }
}
