import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { REFUSAL, Suppression } from '../data-protection/suppression.service.js';
import { heldByRegister, registers } from '../organisations/organisation.rules.js';
import { sectorOf } from '../organisations/organisation.types.js';
import { SearchIndex } from '../search/search-index.service.js';
import { ImportCheck } from './import-check.js';
import { ImportJob } from './import.entity.js';
import * as sql from './import-run.sql.js';
import { ImportKind, ImportState } from './import.types.js';
import { type Lane, takeStretch } from './lanes.js';

/** A stretch of the file as a lane carries it out: import, the row before it, its last row, lane, lanes. The first five parameters of each statement. */
type Piece = readonly [job: string, after: number, to: number, lane: number, lanes: number];

/** Two at least: while one waits for the disk the other works. More than four wait for each other. */
const LANES = Math.min(4, Math.max(2, availableParallelism()));

/**
 * As many as keep the processors busy: rows of one person share a record, so they lie in one lane and keep their order. One for organisations,
 * whose names and codes may be claimed by any row.
 */
export function lanesOf(kind: ImportKind): Lane[] {
  const lanes = kind === ImportKind.PEOPLE ? LANES : 1;
  return Array.from({ length: lanes }, (_, at) => ({ at, of: lanes, after: 0 }));
}

/** Columns that each register holds, by their names in the table: an import never touches them. */
const held = Object.fromEntries(registers.map((register) => [register, heldByRegister(register)]));

/** Imports the rows that are ready, some at a time, all of them in the same few statements: first the posts that new people come to, then records, lane beside lane. */
@Injectable()
export class ImportRun {
  constructor(
    private readonly check: ImportCheck,
    private readonly index: SearchIndex,
    private readonly suppression: Suppression,
  ) {}

  /** Ends an import where it stands: what is left of it is refused for this reason. */
  async stop(tx: WriteTransaction, id: string, reason: string): Promise<void> {
    await tx.sql(`set local statement_timeout = '60s'`);
    await tx.sql(sql.REFUSE_REST, [id, reason]);
    await this.finish(tx, id, ImportState.STOPPED);
  }

  /** Begins an import that waits: refuses what cannot be imported or was not decided, and adds the organisations that the file brings. */
  async begin(tx: WriteTransaction, { id, state, source, kind }: ImportJob): Promise<false> {
    if (state !== ImportState.QUEUED) return false;
    await tx.sql(sql.REFUSE_UNREADY, [id]);
    if (kind === ImportKind.PEOPLE) {
      const added = await tx.sql<{ id: string }>(sql.ADD_ORGANISATIONS, [id, source, JSON.stringify(sectorOf)]);
      if (added.length) await this.index.organisations(tx, idsOf(added));
    }
    await tx.sql('update import_job set state = $2 where id = $1', [id, ImportState.RUNNING]);
    return false;
  }

  /**
   * The next posts that new people come to, made ahead: each lane those of its own organisations, so that no two make the same one. Rows may still be
   * refused: what they leave goes at the end. False once there are no more.
   */
  async posts(tx: WriteTransaction, job: ImportJob, lane: Lane): Promise<boolean> {
    if (job.state !== ImportState.RUNNING || job.kind !== ImportKind.PEOPLE) return false;
    const piece = await this.next(tx, job, lane);
    if (!piece) return false;
    await this.indexNew(tx, await tx.sql<{ id: string }>(sql.ADD_POSTS_AHEAD, [...piece, job.source]));
    return true;
  }

  /** The next records of a lane, each with all that its row says. False once there are no more. */
  async records(tx: WriteTransaction, job: ImportJob, lane: Lane): Promise<boolean> {
    if (job.state !== ImportState.RUNNING) return false;
    const piece = await this.next(tx, job, lane);
    if (!piece) return false;
    const [{ rows, records } = { rows: 0, records: 0 }] = await tx.sql<{ rows: number; records: number }>(sql.SIZE, [...piece]);
    if (rows === 0) return true;
    await this.refuse(tx, job, piece);
    if (job.kind === ImportKind.PEOPLE) await this.people(tx, job, piece, rows, records);
    else await this.organisations(tx, job, piece, rows);
    return true;
  }

  /** The stretch of the file that comes next in a lane; none at its end. */
  private async next(tx: WriteTransaction, { id }: ImportJob, lane: Lane): Promise<Piece | null> {
    const last = lane.last ?? (await tx.sql<{ last: number }>(sql.LAST_ROW, [id]))[0]?.last ?? 0;
    const { after } = lane;
    if (after >= last) return null;
    return [id, after, takeStretch(lane, last), lane.at, lane.of];
  }

  /** Ends an import whose lanes have come to their ends, or that somebody stops. */
  async end(tx: WriteTransaction, { id, state }: ImportJob): Promise<false> {
    if (state === ImportState.STOPPING) await this.stop(tx, id, 'The import was stopped before it came to this row.');
    else if (state === ImportState.RUNNING) await this.finish(tx, id, ImportState.DONE);
    return false;
  }

  private async finish(tx: WriteTransaction, id: string, state: ImportState): Promise<void> {
    if ((await tx.sql(sql.MAY_LEAVE_POSTS, [id])).length) {
      const dropped = await tx.sql<{ id: string }>(sql.DROP_POSTS, [id]);
      if (dropped.length) await this.index.postsAlone(tx, idsOf(dropped));
    }
    await tx.sql(sql.FINISH, [id, state, tx.now]);
  }

  /** What rows mean may have gone, and whom they mean may have been erased, since they were looked at. */
  private async refuse(tx: WriteTransaction, { kind, createdAt }: ImportJob, piece: Piece): Promise<void> {
    await tx.sql(sql.REFUSE_GONE[kind], [...piece]);
    if (kind !== ImportKind.PEOPLE || !(await this.suppression.hasGrown(tx, createdAt))) return;
    const erased = await this.check.erasedAmong(tx, await tx.sql(sql.WHO, [...piece]));
    if (erased.size) await tx.sql(sql.REFUSE_ROWS, [[...erased], REFUSAL]);
  }

  private async indexNew(tx: WriteTransaction, posts: readonly { id: string }[]): Promise<void> {
    if (posts.length) await this.index.newPosts(tx, idsOf(posts));
  }

  private async people(tx: WriteTransaction, job: ImportJob, piece: Piece, rows: number, records: number): Promise<void> {
    const { source, lawfulBasis } = job;
    const created = idsOf(await tx.sql<{ id: string }>(sql.OWN_PEOPLE, [...piece, tx.memberId]));
    const details = [...piece, created, tx.memberId, lawfulBasis, source, tx.now];
    if (created.length) {
      await tx.sql(sql.ADD_PEOPLE, [...piece, created]);
      await tx.sql(sql.ADD_DETAILS, details);
    }
    const changed = created.length < records ? idsOf(await tx.sql<{ id: string }>(sql.CHANGE_DETAILS, details)) : [];
    const appointed = await this.appoint(tx, job, piece);
    const vacant = appointed.flatMap(({ vacant_id: id }) => id ?? []);
    if (vacant.length) await this.index.postsAlone(tx, idsOf(await tx.sql<{ id: string }>(sql.FILL_VACANCIES, [vacant])));
    if (created.length) await this.index.newPeople(tx, created);
    const isNew = new Set(created);
    const known = [...new Set(idsOf(appointed).filter((id) => !isNew.has(id)))];
    if (known.length) await this.index.people(tx, known);
    const noted = await tx.sql<{ row_number: number }>(sql.ADD_NOTES, [...piece, tx.memberId, tx.userId]);
    await tx.sql(sql.PEOPLE_OUTCOMES, [...piece, rows, created, changed, [...appointed, ...noted].map(({ row_number: number }) => number)]);
  }

  /** Posts of new people were made ahead; those of second jobs of a file, and of new jobs of people who were known, are made now. */
  private async appoint(tx: WriteTransaction, job: ImportJob, piece: Piece): Promise<Appointed[]> {
    const found = await tx.sql<Appointed & { row_id: string | null }>(sql.APPOINT, [...piece, job.source]);
    const waiting = found.flatMap(({ row_id: rowId }) => rowId ?? []);
    if (waiting.length === 0) return found;
    await tx.sql(sql.ALONE, [job.id]);
    await this.indexNew(tx, await tx.sql<{ id: string }>(sql.ADD_POSTS, [...piece, job.source, waiting]));
    return [...found.filter(({ id }) => id), ...(await tx.sql<Appointed>(sql.APPOINT_WAITING, [...piece, job.source, waiting]))];
  }

  private async organisations(tx: WriteTransaction, { source }: ImportJob, piece: Piece, rows: number): Promise<void> {
    const created = idsOf(await tx.sql<{ id: string }>(sql.CREATE_ORGANISATIONS, [...piece, source, JSON.stringify(sectorOf)]));
    const changed = idsOf(await tx.sql<{ id: string }>(sql.CHANGE_ORGANISATIONS, [...piece, JSON.stringify(held), JSON.stringify(sectorOf)]));
    const named = idsOf(await tx.sql<{ id: string }>(sql.ADD_OTHER_NAMES, [...piece, source]));
    const coded = idsOf(await tx.sql<{ id: string }>(sql.ADD_CODES, [...piece, source]));
    const touched = [...new Set([...created, ...changed, ...named, ...coded])];
    if (touched.length) await this.index.organisations(tx, touched);
    await tx.sql(sql.ORGANISATION_OUTCOMES, [...piece, rows, created, touched]);
  }
}

/** Who was appointed by which row, and the post where it stood vacant. */
interface Appointed { id: string; row_number: number; vacant_id: string | null }

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
