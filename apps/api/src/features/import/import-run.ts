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

/** Columns that each register holds, by their names in the table: an import never touches them. */
const held = Object.fromEntries(registers.map((register) => [register, heldByRegister(register)]));

/** Imports the rows that are ready, some at a time, all of them in the same few statements. */
@Injectable()
export class ImportRun {
  constructor(
    private readonly check: ImportCheck,
    private readonly index: SearchIndex,
  ) {}

  /** Carries out the next piece; false once there is nothing left to do. */
  async piece(tx: WriteTransaction, job: ImportJob): Promise<boolean> {
    switch (job.state) {
      case ImportState.QUEUED:
        return this.begin(tx, job);
      case ImportState.RUNNING:
        return this.next(tx, job);
      case ImportState.STOPPING:
        await this.stop(tx, job.id, 'The import was stopped before it came to this row.');
        return false;
      default:
        return false;
    }
  }

  /** Ends an import where it stands: what is left of it is refused for this reason. */
  async stop(tx: WriteTransaction, id: string, reason: string): Promise<void> {
    await tx.sql(`set local statement_timeout = '60s'`);
    await tx.sql(sql.REFUSE_REST, [id, reason]);
    await tx.sql(sql.FINISH, [id, ImportState.STOPPED, tx.now]);
  }

  /** Refuses what cannot be imported or was not decided, and adds the organisations that the file brings. */
  private async begin(tx: WriteTransaction, { id, source, kind }: ImportJob): Promise<boolean> {
    await tx.sql(sql.REFUSE_UNREADY, [id]);
    if (kind === ImportKind.PEOPLE) {
      const added = await tx.sql<{ id: string }>(sql.ADD_ORGANISATIONS, [id, source, JSON.stringify(sectorOf)]);
      if (added.length) await this.index.organisations(tx, added.map((row) => row.id));
    }
    await tx.sql('update import_job set state = $2 where id = $1', [id, ImportState.RUNNING]);
    return true;
  }

  private async next(tx: WriteTransaction, job: ImportJob): Promise<boolean> {
    const rows = await tx.sql<{ id: string; row_number: number }>('select id, row_number from import_row where job_id = $1 and row_number > $2 and outcome is null order by row_number limit $3', [job.id, job.lastRow, BATCH]);
    if (rows.length === 0) {
      await tx.sql(sql.FINISH, [job.id, ImportState.DONE, tx.now]);
      return false;
    }
    const ids = rows.map(({ id }) => id);
    await tx.sql(sql.REFUSE_GONE[job.kind], [ids]);
    if (job.kind === ImportKind.PEOPLE) await this.people(tx, job, ids);
    else await this.organisations(tx, job, ids);
    await tx.sql(sql.COUNT, [job.id, ids, rows.at(-1)!.row_number]);
    return true;
  }

  private async people(tx: WriteTransaction, { source, lawfulBasis }: ImportJob, ids: readonly string[]): Promise<void> {
    const erased = await this.check.erasedAmong(tx, await tx.sql(WHO, [ids]));
    if (erased.size) await tx.sql(sql.REFUSE_ROWS, [[...erased], REFUSAL]);
    await tx.sql(sql.OWN_PEOPLE, [ids, tx.memberId]);
    const created = idsOf(await tx.sql<{ id: string }>(sql.ADD_PEOPLE, [ids]));
    const detailed = idsOf(await tx.sql<{ id: string }>(sql.SET_DETAILS, [ids, tx.memberId, lawfulBasis, source, created, tx.now]));
    const posts = idsOf(await tx.sql<{ id: string }>(sql.ADD_POSTS, [ids, source]));
    const appointed = await tx.sql<{ id: string; post_id: string }>(sql.APPOINT, [ids, source]);
    const filled = idsOf(await tx.sql<{ id: string }>(sql.FILL_VACANCIES, [appointed.map((row) => row.post_id)]));
    if (posts.length + filled.length) await this.index.posts(tx, [...posts, ...filled]);
    const indexed = new Set(appointed.filter((row) => posts.includes(row.post_id)).map((row) => row.id));
    const others = [...new Set([...created, ...idsOf(appointed)])].filter((id) => !indexed.has(id));
    if (others.length) await this.index.people(tx, others);
    const noted = idsOf(await tx.sql<{ id: string }>(sql.ADD_NOTES, [ids, tx.memberId, tx.userId]));
    await tx.sql(sql.PEOPLE_OUTCOMES, [ids, created, detailed, JSON.stringify(appointed), noted]);
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

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
