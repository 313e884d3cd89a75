import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { ImportCheck } from './import-check.js';
import { ImportJob } from './import.entity.js';
import type { DecideImportNameInput, DecideImportRowInput, FixImportCellInput } from './import.inputs.js';
import { ImportName, ImportRow } from './import-row.entity.js';
import { refusedStep } from './import.rules.js';
import { ImportState, RowDecision } from './import.types.js';
import { errand } from './imports.service.js';

/** So many rows are looked at again while somebody waits; more go to the worker. */
const AT_ONCE = 2_000;

/** What somebody says of single rows and names before an import runs. The result is the import's id. */
@Injectable()
export class ImportDecisions {
  constructor(
    private readonly writes: Writes,
    private readonly check: ImportCheck,
  ) {}

  /** Corrects one cell, or all that say the same in that column, and looks at those rows again. */
  fixImportCell(caller: Caller, input: FixImportCellInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'import.fix', input }, async (tx) => {
      const row = await tx.get(ImportRow, { id: input.rowId });
      const job = await this.open(tx, row.jobId);
      const column = job.columns[input.at];
      if (!column || column.isDropped) throw fieldError('at', 'This file has no such column.');
      const place = input.at + 1;
      const changed = await tx.sql<{ row_number: number }>(
        `update import_row set cells[$2] = $3 where job_id = $1 and ${input.everywhere ? 'cells[$2] = $4' : 'id = $4::uuid'} returning row_number`,
        [job.id, place, input.value, input.everywhere ? row.cells[input.at] ?? '' : row.id]);
      await this.again(tx, job, changed.map(({ row_number: number }) => number));
      return this.done(tx, job);
    });
  }

  /** Says whom a row means: somebody known, somebody new, or nobody (it is left out). Rows of the file that are the same person go with it. */
  decideImportRow(caller: Caller, input: DecideImportRowInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'import.decide', input }, async (tx) => {
      const row = await tx.get(ImportRow, { id: input.rowId });
      const job = await this.open(tx, row.jobId);
      const recordId = await this.recordOf(tx, row, input);
      await tx.sql(
        `update import_row set decision = $2, record_id = $3, is_new = case when $2 = 'NEW' then id = $1 else false end,
           verdict = case when is_blocked then 'CANNOT' when exists (select 1 from import_name n where n.id = name_id and n.decision is null) then 'DECIDE' else 'READY' end
         where id = $1 or lead_id = $1`, [row.id, input.decision, recordId]);
      return this.done(tx, job);
    });
  }

  /** Says which organisation a name means, for every row that says it, and looks at those rows again. */
  decideImportName(caller: Caller, { nameId, organisationId }: DecideImportNameInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'import.decideName', input: { nameId, organisationId } }, async (tx) => {
      const name = await tx.get(ImportName, { id: nameId });
      const job = await this.open(tx, name.jobId);
      await tx.mustSee({ organisation: organisationId });
      await tx.sql(`update import_name set decision = $2, organisation_id = $3, why = 'You said so.' where id = $1`, [nameId, organisationId ? 'KNOWN' : 'NEW', organisationId ?? randomUUID()]);
      const rows = await tx.sql<{ row_number: number }>('select row_number from import_row where name_id = $1', [nameId]);
      await this.again(tx, job, rows.map(({ row_number: number }) => number));
      return this.done(tx, job);
    });
  }

  private async recordOf(tx: WriteTransaction, row: ImportRow, { decision, recordId }: DecideImportRowInput): Promise<string | null> {
    if (decision === RowDecision.NEW) return randomUUID();
    if (decision === RowDecision.SKIP) return null;
    const [candidate] = await tx.sql('select 1 from import_row where id = $1 and $2 = any(candidate_ids)', [row.id, recordId ?? null]);
    if (!candidate) throw fieldError('recordId', 'Choose one of those that the row may mean.');
    return recordId!;
  }

  private async open(tx: WriteTransaction, id: string): Promise<ImportJob> {
    const job = await tx.get(ImportJob, { id });
    const refusal = refusedStep('decide', job.state);
    if (refusal) throw new AppError('CONFLICT', refusal);
    return job;
  }

  /** Looks at rows again, and at those that go with them. */
  private async again(tx: WriteTransaction, job: ImportJob, numbers: readonly number[]): Promise<void> {
    const rows = await tx.sql<{ row_number: number }>(
      `select r.row_number from import_row r where r.job_id = $1 and (r.row_number = any($2) or r.lead_id in (select x.id from import_row x where x.job_id = $1 and x.row_number = any($2))) order by 1`, [job.id, numbers]);
    if (rows.length > AT_ONCE) {
      await tx.sql('update import_job set state = $2, done = 0, last_row = 0 where id = $1', [job.id, ImportState.CHECKING]);
      await queueTask(tx, 'import_check', errand(tx, job.id));
    } else await this.check.rows(tx, job, rows.map(({ row_number: number }) => number));
  }

  private done(tx: WriteTransaction, { id }: ImportJob): { id: string } {
    tx.subject({ kind: 'IMPORT', id });
    return { id };
  }
}
