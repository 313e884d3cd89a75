import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { SAID } from './column-guess.rules.js';
import { ImportJob } from './import.entity.js';
import type { MatchImportInput } from './import.inputs.js';
import { missingMatches, refusedStep } from './import.rules.js';
import { ImportState } from './import.types.js';

interface Done { id: string }

/** What somebody does with a file as a whole: match its columns, start it, stop it, throw it away. */
@Injectable()
export class ImportsService {
  constructor(private readonly writes: Writes) {}

  /** Says what the columns are and where it all comes from; the worker then looks at every row. Throws VALIDATION for what is missing, CONFLICT when somebody saved first. */
  matchImport(caller: Caller, input: MatchImportInput): Promise<Written<Done>> {
    return this.step(caller, 'import.match', 'match', input, async (tx, job) => {
      const columns = job.columns.map((column, at) => {
        const choice = input.columns.find((one) => one.at === at);
        return choice && !column.isDropped ? { ...column, field: choice.field ?? null, why: (choice.field ?? null) === column.field ? column.why : SAID } : column;
      });
      const fields = missingMatches(input.kind, columns.map(({ field }) => field), input.lawfulBasis);
      if (Object.keys(fields).length) throw new AppError('VALIDATION', Object.values(fields)[0], { fields });
      await tx.change(ImportJob, job, input.version, { kind: input.kind, columns, source: input.source, lawfulBasis: input.lawfulBasis || null, state: ImportState.CHECKING, done: 0, lastRow: 0 });
      await tx.sql('update import_row set decision = null where job_id = $1 and decision is not null', [job.id]);
      await tx.sql('delete from import_name where job_id = $1', [job.id]);
      await queueTask(tx, 'import_check', errand(tx, job.id));
    });
  }

  /** Starts the import; the worker carries it out in the name of whoever started it. Rows that nobody has decided on, or that cannot be imported, are refused. */
  startImport(caller: Caller, input: { id: string; version: number }): Promise<Written<Done>> {
    return this.step(caller, 'import.run', 'start', input, async (tx, job) => {
      await tx.change(ImportJob, job, input.version, { state: ImportState.QUEUED, done: 0, lastRow: 0, activityId: tx.activityId });
      await queueTask(tx, 'import_run', errand(tx, job.id));
    });
  }

  /** Stops after the rows under way: what was imported stays, and can be taken back; the rest is refused. */
  stopImport(caller: Caller, input: { id: string }): Promise<Written<Done>> {
    return this.step(caller, 'import.stop', 'stop', input, async (tx, job) => {
      await tx.sql('update import_job set state = $2 where id = $1', [job.id, ImportState.STOPPING]);
    });
  }

  /** Throws a file away that was not started, and everything that was read of it. */
  discardImport(caller: Caller, input: { id: string; version: number }): Promise<Written<Done>> {
    return this.step(caller, 'import.discard', 'discard', input, async (tx, job) => {
      await tx.mustBe(ImportJob, job, input.version, ['state']);
      await tx.sql('delete from import_job where id = $1', [job.id]);
    });
  }

  private step(caller: Caller, action: string, step: Parameters<typeof refusedStep>[0], input: { id: string }, work: (tx: WriteTransaction, job: ImportJob) => Promise<void>): Promise<Written<Done>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const job = await tx.get(ImportJob, { id: input.id });
      const refusal = refusedStep(step, job.state);
      if (refusal) throw new AppError('CONFLICT', refusal);
      await work(tx, job);
      tx.subject({ kind: 'IMPORT', id: job.id });
      return { id: job.id };
    });
  }
}

/** What the worker needs to carry on in somebody's name. */
export const errand = (tx: WriteTransaction, id: string): Record<string, string> => ({ id, userId: tx.userId, memberId: tx.memberId, activityId: tx.activityId });
