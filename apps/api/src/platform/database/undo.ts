import { Injectable } from '@nestjs/common';
import type { Caller } from '../auth/caller.js';
import { may, type Permission } from '../auth/permissions.js';
import { AppError } from '../errors.js';
import { Writes, type Written } from './writes.js';
import type { WriteTransaction } from './write-transaction.js';

interface Touched { table_name: string; id: string; created: boolean; removed: boolean; edited_since: string | null }
interface Act { id: string; action: string; member_id: string | null; subject_kind: string; subject_id: string | null; root_id: string | null; permission: Permission | null; payload: Record<string, unknown> }

/** What taking back asks for where the write came through no entrance that names a permission: the demo set, commands. */
const UNKNOWN: Permission = 'opportunity.write';

/**
 * A feature's own way back, for writes whose rows are never changed (a stage history), that left the building, or that go back in part:
 * then it gives the names of the records that stay, since somebody edited them.
 */
export type UndoHandler = (tx: WriteTransaction, act: { id: string; action: string; subjectId: string | null; payload: Record<string, unknown> }) => Promise<void | string[]>;

/** Told which rows an undo has put back, in the same transaction: what is derived from them is made again. */
export type UndoFollower = (tx: WriteTransaction, rows: readonly { table: string; id: string }[]) => Promise<void>;

/**
 * Takes a write back by its activity: each row that it touched returns to the state before, as history holds it.
 * Refuses when somebody changed one of those rows since, or when the caller may not change them.
 */
@Injectable()
export class Undo {
  private readonly handlers = new Map<string, UndoHandler | 'NEVER'>();
  private readonly followers: UndoFollower[] = [];

  constructor(private readonly writes: Writes) {}

  /** Registers a feature's own way back for one action, or says that it has none. */
  handle(action: string, handler: UndoHandler | 'NEVER'): void {
    this.handlers.set(action, handler);
  }

  /** Registers what must be made again after rows were put back (the search index). */
  follow(follower: UndoFollower): void {
    this.followers.push(follower);
  }

  /** Undoes one activity of the caller's member; `kept` names what stays of it. Throws NOT_FOUND, CONFLICT (edited since, or undone already) or FORBIDDEN. */
  async run(caller: Caller, activityId: string): Promise<Written<{ action: string; kept: string[] }>> {
    return this.writes.run(caller, { action: 'undo', input: activityId }, async (tx) => {
      const [act] = await tx.sql<Act>('select id, action, member_id, subject_kind, subject_id, root_id, permission, payload from activity where id = $1 and member_id = $2', [activityId, tx.actor.memberId]);
      if (!act) throw new AppError('NOT_FOUND');
      const handler = this.handlers.get(act.action);
      if (handler === 'NEVER' || act.action === 'undo') throw new AppError('CONFLICT', 'This cannot be taken back.');
      const [undone] = await tx.sql('select 1 from activity where undoes = $1', [activityId]);
      if (undone) throw new AppError('CONFLICT', 'This has been taken back already.');
      if (!may(tx.actor.role, act.permission ?? UNKNOWN)) throw new AppError('FORBIDDEN');
      tx.subject({ kind: act.subject_kind, id: act.subject_id, rootId: act.root_id ?? undefined, payload: { action: act.action }, undoes: activityId });
      const kept = handler ? await handler(tx, { id: act.id, action: act.action, subjectId: act.subject_id, payload: act.payload }) : await this.restore(tx, activityId);
      return { action: act.action, kept: kept ?? [] };
    });
  }

  /** Puts back every row that an activity touched; for handlers that first take something else back, such as a mail. */
  async restore(tx: WriteTransaction, activityId: string): Promise<void> {
    await this.lock(tx, activityId);
    const touched = await this.touched(tx, activityId);
    if (touched.length === 0) throw new AppError('CONFLICT', 'There is nothing left to take back.');
    const edited = touched.find((row) => row.edited_since);
    if (edited) throw new AppError('CONFLICT', `${edited.edited_since} changed this since. Look at it before you change it back.`);
    await this.putBack(tx, activityId, touched);
  }

  /**
   * Puts back every record of an activity that nobody edited since, and gives the ids of those that stay. Refuses where all of them would.
   * @param recordOf table → its column that says whose row it is: a record goes back whole or not at all. What stands in no such table is left to the handler
   */
  async restoreUnedited(tx: WriteTransaction, activityId: string, recordOf: Readonly<Record<string, string>>): Promise<string[]> {
    await this.lock(tx, activityId);
    const touched = (await this.touched(tx, activityId)).filter((row) => recordOf[row.table_name]);
    const records = new Map<string, string>();
    for (const table of new Set(touched.map((row) => row.table_name))) {
      const ids = touched.filter((row) => row.table_name === table).map(({ id }) => id);
      for (const { id, record } of await tx.sql<{ id: string; record: string }>(`select distinct id, ${recordOf[table]!} as record from hist.${table} where id = any($1)`, [ids])) records.set(`${table} ${id}`, record);
    }
    const recordOfRow = (row: Touched) => records.get(`${row.table_name} ${row.id}`)!;
    const edited = touched.filter((row) => row.edited_since);
    const kept = new Set(edited.map(recordOfRow));
    const free = touched.filter((row) => !kept.has(recordOfRow(row)));
    if (free.length === 0) throw new AppError('CONFLICT', edited[0] ? `${edited[0].edited_since} changed this since. Look at it before you change it back.` : 'There is nothing left to take back.');
    await this.putBack(tx, activityId, free);
    return [...kept];
  }

  /** Puts back what an activity did to one table, save the rows that somebody changed since; for handlers that void the rest of it. */
  async restoreTable(tx: WriteTransaction, activityId: string, table: string): Promise<void> {
    const touched = await this.touched(tx, activityId);
    await this.putBack(tx, activityId, touched.filter((row) => row.table_name === table && !row.edited_since));
  }

  private touched(tx: WriteTransaction, activityId: string): Promise<Touched[]> {
    return tx.sql<Touched>('select * from app.touched_by($1)', [activityId]);
  }

  /** Waits for whoever is changing one of the rows at this moment: what they saved then counts as an edit since. */
  private async lock(tx: WriteTransaction, activityId: string): Promise<void> {
    for (const { table, ids } of byTable(await this.touched(tx, activityId))) await tx.sql(`select 1 from ${table} where id = any($1) order by id for update`, [ids]);
  }

  private async putBack(tx: WriteTransaction, activityId: string, rows: readonly Touched[]): Promise<void> {
    // What was made goes first, children before parents, since what comes back may have its place; that comes parents first: tables stand in that order.
    for (const { table, ids } of [...byTable(rows.filter(({ created }) => created).toReversed()), ...byTable(rows.filter(({ created }) => !created))]) {
      const [refused] = await tx.sql<{ rows: string }>('select app.restore_rows($1, $2, $3) as rows', [table, ids, activityId]);
      if (refused?.rows !== '0') throw new AppError('FORBIDDEN');
    }
    for (const follow of this.followers) await follow(tx, rows.map((row) => ({ table: row.table_name, id: row.id })));
  }
}

/** Rows that stand beside each other in one table, so that a statement reaches all of them. */
function byTable(rows: readonly Touched[]): { table: string; ids: string[] }[] {
  const runs: { table: string; ids: string[] }[] = [];
  for (const { table_name: table, id } of rows) {
    const last = runs.at(-1);
    if (last?.table === table) last.ids.push(id);
    else runs.push({ table, ids: [id] });
  }
  return runs;
}
