import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { type Errand, Writes } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { ImportCheck } from './import-check.js';
import { ImportRun, lanesOf } from './import-run.js';
import { ImportUndo } from './import-undo.js';
import { ImportJob } from './import.entity.js';
import { ImportState } from './import.types.js';
import { abreast, type Lane } from './lanes.js';

const BATCH = 2_500;

/** What the worker does for imports: piece by piece, each a transaction of its own that notes how far it came. A worker that is killed goes on where the last piece ended. */
@Injectable()
export class ImportTasks implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: Tasks,
    private readonly writes: Writes,
    private readonly check: ImportCheck,
    private readonly run: ImportRun,
    private readonly undo: ImportUndo,
  ) {}

  onModuleInit(): void {
    const inTheirName = (work: (id: string, errand: Errand) => Promise<void>) => (payload: Record<string, string>) => this.inTheirName(payload['id']!, errandOf(payload), work);
    this.tasks.add('import_check', inTheirName((id, errand) => this.checkAll(id, errand)));
    this.tasks.add('import_run', inTheirName((id, errand) => this.runAll(id, errand)));
    this.tasks.add('import_undo', inTheirName((id, errand) => this.undoAll(id, errand)));
    this.tasks.add('import_forget', ({ id }) => this.forget(id!));
  }

  private async checkAll(id: string, errand: Errand): Promise<void> {
    await this.pieces(id, errand, async (tx, job) => {
      if (job.state !== ImportState.CHECKING) return false;
      const rows = await tx.sql<{ row_number: number }>('select row_number from import_row where job_id = $1 and row_number > $2 order by row_number limit $3', [id, job.lastRow, BATCH]);
      await this.check.rows(tx, job, rows.map(({ row_number: number }) => number));
      const isLast = rows.length < BATCH;
      await tx.sql('update import_job set done = done + $2, last_row = $5, state = case when $3 then $4 else state end, version = version + case when $3 then 1 else 0 end where id = $1', [id, rows.length, isLast, ImportState.CHECKED, rows.at(-1)?.row_number ?? job.lastRow]);
      return !isLast;
    });
  }

  private async runAll(id: string, errand: Errand): Promise<void> {
    await this.pieces(id, errand, (tx, job) => this.run.begin(tx, job));
    await this.abreast(id, errand, (tx, job, lane) => this.run.posts(tx, job, lane));
    await this.abreast(id, errand, (tx, job, lane) => this.run.records(tx, job, lane));
    await this.pieces(id, errand, (tx, job) => this.run.end(tx, job));
  }

  private async undoAll(id: string, errand: Errand): Promise<void> {
    const lanes = (job: ImportJob) => this.undo.lanes(job);
    await this.abreast(id, errand, (tx, job, lane) => this.undo.records(tx, job, lane), lanes);
    await this.abreast(id, errand, (tx, job, lane) => this.undo.posts(tx, job, lane), lanes);
    await this.pieces(id, errand, (tx, job) => this.undo.end(tx, job));
  }

  /** Carries pieces out lane beside lane. */
  private async abreast(id: string, errand: Errand, piece: (tx: WriteTransaction, job: ImportJob, lane: Lane) => Promise<boolean>, lanes = ({ kind }: ImportJob) => lanesOf(kind)): Promise<void> {
    const job = await this.writes.carryOut(errand, (tx) => tx.manager.findOneBy(ImportJob, { id }));
    if (!job) return;
    await abreast(lanes(job), this.measured((lane: Lane) => this.piece(id, errand, (tx, now) => piece(tx, now, lane))));
  }

  /** Carries pieces out until one says that it was the last. */
  private async pieces(id: string, errand: Errand, piece: (tx: WriteTransaction, job: ImportJob) => Promise<boolean>): Promise<void> {
    const next = this.measured(() => this.piece(id, errand, piece));
    for (let isMore = true; isMore; ) isMore = await next();
  }

  /** Tables that grow under an import are planned by what they were before: they are measured after 2, 8, 32 … pieces. */
  private measured<Of extends unknown[]>(piece: (...of: Of) => Promise<boolean>): (...of: Of) => Promise<boolean> {
    let done = 0;
    return async (...of) => {
      const isMore = await piece(...of);
      done += 1;
      if (isMore && Number.isInteger(Math.log2(done / 2) / 2)) await this.measure();
      return isMore;
    };
  }

  private async piece(id: string, errand: Errand, piece: (tx: WriteTransaction, job: ImportJob) => Promise<boolean>): Promise<boolean> {
    return this.writes.carryOut(errand, async (tx) => {
      const job = await tx.manager.findOneBy(ImportJob, { id });
      return job ? piece(tx, job) : false;
    });
  }

  /** Whoever may no longer sign in has nothing more done in their name. */
  private async inTheirName(id: string, errand: Errand, work: (id: string, errand: Errand) => Promise<void>): Promise<void> {
    try {
      await work(id, errand);
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'UNAUTHENTICATED' && error.code !== 'FORBIDDEN')) throw error;
      await this.asWorker('import.abandon', id, (tx) => this.run.stop(tx, id, 'Whoever started the import may no longer do so.'));
    }
  }

  /** Takes seconds on a busy machine, for which nobody waits. */
  private async measure(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`set local statement_timeout = '60s'`);
      await manager.query('select app.measure_tables()');
    });
  }

  /** Thirty days on: rows, and files that were never started, are gone; what an import came to stays. */
  async forget(id: string): Promise<void> {
    await this.asWorker('import.forget', id, async (tx) => {
      await tx.sql(`delete from import_job where id = $1 and state in ('MATCHING', 'CHECKING', 'CHECKED')`, [id]);
      await tx.sql('delete from import_row where job_id = $1', [id]);
      await tx.sql('delete from import_name where job_id = $1', [id]);
    });
  }

  private async asWorker(action: string, id: string, work: (tx: WriteTransaction) => Promise<void>): Promise<void> {
    await this.writes.run({ actor: systemActor, idempotencyKey: null }, { action, input: { id } }, async (tx) => {
      await work(tx);
      tx.subject({ kind: 'IMPORT', id });
      return null;
    });
  }
}

const errandOf = ({ userId, memberId, activityId }: Record<string, string>): Errand => ({ userId: userId!, memberId: memberId!, activityId: activityId! });
