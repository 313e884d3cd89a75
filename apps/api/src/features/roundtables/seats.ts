import type { WriteTransaction } from '../../platform/database/write-transaction.js';

/**
 * Seats of one roundtable, counted in one row. Whoever answers first locks that row, so that answers to one event queue up
 * behind each other: nobody is put on the waiting list while a seat is being freed.
 */
export const lockSeats = (tx: WriteTransaction, rootId: string): Promise<unknown> => tx.sql('select 1 from roundtable_seats where root_id = $1 for update', [rootId]);

/** Takes a seat if one is free, in the statement that checks; false when the room is full. */
export async function takeSeat(tx: WriteTransaction, rootId: string): Promise<boolean> {
  const rows = await tx.sql('update roundtable_seats set taken = taken + 1, version = version + 1 where root_id = $1 and taken < capacity returning taken', [rootId]);
  return rows.length === 1;
}

/** A guest to whom a freed seat was handed on. */
export interface Promoted {
  id: string;
  name: string;
  email: string | null;
}

/** Gives a seat up: to whoever has waited longest where the organiser wants that, else back to the room. */
export async function freeSeat(tx: WriteTransaction, rootId: string): Promise<Promoted | null> {
  const [promoted] = await tx.sql<Promoted>('select * from app.hand_seat_on($1)', [rootId]);
  if (promoted) return promoted;
  await tx.sql('update roundtable_seats set taken = taken - 1, version = version + 1 where root_id = $1', [rootId]);
  return null;
}

/** Makes the reading access of other members agree with who accepted. */
export const settleAccess = (tx: WriteTransaction, rootId: string): Promise<unknown> => tx.sql('select app.settle_guest_access($1)', [rootId]);
