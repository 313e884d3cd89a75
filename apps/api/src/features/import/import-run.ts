import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { REFUSAL } from '../data-protection/suppression.service.js';
import { heldByRegister, registers } from '../organisations/organisation.rules.js';
import { sectorOf } from '../organisations/organisation.types.js';
import { SearchIndex } from '../search/search-index.service.js';
import { ImportCheck } from './import-check.js';
import { WHO } from './import-check.sql.js';
import { ImportJob } from './import.entity.js';
import * as sql from './import-run.sql.js';
import { ImportKind, ImportState } from './import.types.js';

const BATCH = 2_500;

/** A part of an import that is carried out beside the others: the records whose ids fall to it, in the order of the file. `after`: the row that it came to. */
export interface Lane {
  readonly at: number;
  readonly of: number;
  after: number;
  /** Of posts: the names that the import has for the lane's organisations. */
  names?: ReadonlySet<string>;
}

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
    lane.names ??= new Set(idsOf(await tx.sql<{ id: string }>(sql.NAMES_OF_LANE, [job.id, lane.at, lane.of])));
    const rows = await tx.sql<{ id: string; row_number: number; name_id: string }>(sql.NEXT_NAMED, [job.id, lane.after, 2 * BATCH]);
    lane.after = rows.at(-1)?.row_number ?? lane.after;
    await this.addPosts(tx, job, idsOf(rows.filter((row) => lane.names!.has(row.name_id))));
    return rows.length > 0;
  }

  /** The next records of a lane, each with all that its row says. False once there are no more. */
  async records(tx: WriteTransaction, job: ImportJob, lane: Lane): Promise<boolean> {
    if (job.state !== ImportState.RUNNING) return false;
    const [next] = await tx.sql<{ ids: string[] | null; last: number | null }>(sql.NEXT_RECORDS, [job.id, lane.after, BATCH * lane.of, lane.at, lane.of]);
    if (!next?.last) return false;
    lane.after = next.last;
    const ids = next.ids ?? [];
    if (ids.length === 0) return true;
    await this.refuse(tx, job, ids);
    if (job.kind === ImportKind.PEOPLE) await this.people(tx, job, ids);
    else await this.organisations(tx, job, ids);
    await tx.sql(sql.COUNT, [job.id, ids]);
    return true;
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
  private async refuse(tx: WriteTransaction, { kind }: ImportJob, ids: readonly string[]): Promise<void> {
    await tx.sql(sql.REFUSE_GONE[kind], [ids]);
    const erased = kind === ImportKind.PEOPLE ? await this.check.erasedAmong(tx, await tx.sql(WHO, [ids])) : new Set();
    if (erased.size) await tx.sql(sql.REFUSE_ROWS, [[...erased], REFUSAL]);
  }

  private async addPosts(tx: WriteTransaction, { source }: ImportJob, ids: readonly string[]): Promise<void> {
    const added = await tx.sql<{ id: string }>(sql.ADD_POSTS, [ids, source]);
    if (added.length) await this.index.postsAlone(tx, idsOf(added));
  }

  private async people(tx: WriteTransaction, job: ImportJob, ids: readonly string[]): Promise<void> {
    const { source, lawfulBasis } = job;
    await tx.sql(sql.OWN_PEOPLE, [ids, tx.memberId]);
    const created = idsOf(await tx.sql<{ id: string }>(sql.ADD_PEOPLE, [ids]));
    const detailed = idsOf(await tx.sql<{ id: string }>(sql.SET_DETAILS, [ids, tx.memberId, lawfulBasis, source, created, tx.now]));
    const appointed = await this.appoint(tx, job, ids);
    const filled = idsOf(await tx.sql<{ id: string }>(sql.FILL_VACANCIES, [appointed.map((row) => row.post_id)]));
    if (filled.length) await this.index.postsAlone(tx, filled);
    const touched = [...new Set([...created, ...idsOf(appointed)])];
    if (touched.length) await this.index.people(tx, touched);
    const noted = idsOf(await tx.sql<{ id: string }>(sql.ADD_NOTES, [ids, tx.memberId, tx.userId]));
    await tx.sql(sql.PEOPLE_OUTCOMES, [ids, created, detailed, JSON.stringify(appointed), noted]);
  }

  /** Posts of new people were made ahead; those of second jobs of a file, and of new jobs of people who were known, are made now. */
  private async appoint(tx: WriteTransaction, job: ImportJob, ids: readonly string[]): Promise<Appointed[]> {
    const found = await tx.sql<Appointed & { row_id: string | null }>(sql.APPOINT, [ids, job.source]);
    const waiting = found.flatMap(({ row_id: rowId }) => rowId ?? []);
    if (waiting.length === 0) return found;
    await tx.sql(sql.ALONE, [job.id]);
    await this.addPosts(tx, job, waiting);
    return [...found.filter(({ id }) => id), ...(await tx.sql<Appointed>(sql.APPOINT, [waiting, job.source]))];
  }

  private async organisations(tx: WriteTransaction, { source }: ImportJob, ids: readonly string[]): Promise<void> {
    const created = idsOf(await tx.sql<{ id: string }>(sql.CREATE_ORGANISATIONS, [ids, source, JSON.stringify(sectorOf)]));
    const changed = idsOf(await tx.sql<{ id: string }>(sql.CHANGE_ORGANISATIONS, [ids, JSON.stringify(held), JSON.stringify(sectorOf)]));
    const named = idsOf(await tx.sql<{ id: string }>(sql.ADD_OTHER_NAMES, [ids, source]));
    const coded = idsOf(await tx.sql<{ id: string }>(sql.ADD_CODES, [ids, source]));
    const touched = [...new Set([...created, ...changed, ...named, ...coded])];
    if (touched.length) await this.index.organisations(tx, touched);
    await tx.sql(sql.ORGANISATION_OUTCOMES, [ids, created, touched]);
  }
}

/** Who was appointed to what. */
interface Appointed { id: string; post_id: string }

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
