import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes } from '../../platform/database/writes.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { refuseFile } from '../../platform/table-files/limits.js';
import type { TableRow } from '../../platform/table-files/csv-rows.js';
import type { ReceivedFile } from '../../platform/table-files/receive.js';
import { openTable, type Table, type TableForm } from '../../platform/table-files/table-file.js';
import { type FileGuess, guessColumns, type MatchedBefore, takenAsBefore } from './column-guess.rules.js';
import { isKnownHeader } from './header-match.rules.js';
import { ImportJob } from './import.entity.js';
import { UNDO_DAYS } from './import.rules.js';

/** So many rows are looked at to guess what the columns are. */
const LOOKED_AT = 200;
const BATCH = 1_000;

const DAY = 86_400_000;

/** Takes a file in: its rows wait in the database, as they are, for somebody to say what they mean. */
@Injectable()
export class ImportUpload {
  constructor(private readonly writes: Writes) {}

  /** Reads a file row by row into a new import and returns the import's id. Throws VALIDATION at `file` for what is no table or too much; nothing of it is then kept. */
  async take(caller: Caller, file: ReceivedFile): Promise<{ id: string }> {
    const { result } = await this.writes.run(caller, { action: 'import.upload', input: { sha256: file.sha256 } }, async (tx) => {
      const table = await openTable(file.path, file.seen, isKnownHeader);
      try {
        return await this.keep(tx, file.fileName, table);
      } finally {
        await table.rows.return(undefined);
      }
    });
    return result;
  }

  private async keep(tx: WriteTransaction, fileName: string, { form, rows }: Table): Promise<{ id: string }> {
    const first: TableRow[] = [];
    while (first.length < LOOKED_AT) {
      const { value, done } = await rows.next();
      if (done) break;
      first.push(value);
    }
    if (first.length === 0) throw refuseFile('This file names its columns and has no rows below them.');
    const guessed = guessColumns(form.headers, first.map(({ cells }) => cells));
    const before = await matchedBefore(tx, form.headers);
    const guess = before ? takenAsBefore(guessed, before) : guessed;
    const id = await tx.insert(ImportJob, {
      memberId: tx.memberId, startedBy: tx.userId, kind: guess.kind, fileName, format: form.format, encoding: form.encoding, delimiter: form.delimiter,
      sheet: form.sheet, headerRow: form.headerRow, madeBy: guess.madeBy, notice: [guess.notice, unreadSheets(form)].filter(Boolean).join(' ') || null, columns: guess.columns,
    });
    let count = 0;
    let batch = first;
    for (;;) {
      await insertRows(tx, id, batch, guess);
      count += batch.length;
      batch = [];
      for await (const row of { [Symbol.asyncIterator]: () => ({ next: () => rows.next() }) }) if (batch.push(row) === BATCH) break;
      if (batch.length === 0) break;
    }
    await tx.sql('update import_job set row_count = $2 where id = $1', [id, count]);
    await queueTask(tx, 'import_forget', { id }, new Date(tx.now.getTime() + UNDO_DAYS * DAY));
    tx.subject({ kind: 'IMPORT', id, payload: { rows: count } });
    return { id };
  }
}

/** What is said of sheets beside the one that was read. */
const unreadSheets = ({ otherSheets }: TableForm): string | null => (otherSheets.length === 0 ? null
  : `The workbook has columns like these in ${otherSheets.map((name) => `“${name}”`).join(', ')} too, which ${otherSheets.length === 1 ? 'is' : 'are'} not read: save each sheet as a file of its own.`);

/** The file with columns of the same names, in the same order, that the member matched last. */
async function matchedBefore(tx: WriteTransaction, headers: readonly string[]): Promise<MatchedBefore | undefined> {
  const [before] = await tx.sql<MatchedBefore>(
    `select j.file_name as "fileName", to_char(j.created_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as "on", j.kind, j.columns from import_job j
     where j.state <> 'MATCHING' and jsonb_path_query_array(j.columns, '$[*].header') = $1::jsonb order by j.created_at desc, j.id limit 1`, [JSON.stringify(headers)]);
  return before;
}

/** Values of columns that nobody needs are left behind here: they never reach the database. In a row that has too many cells they may stand in any column from there on. */
async function insertRows(tx: WriteTransaction, id: string, rows: readonly TableRow[], { columns }: FileGuess): Promise<void> {
  const dropped = columns.findIndex(({ isDropped }) => isDropped);
  const kept = rows.map(({ number, cells }) => {
    const isMoved = dropped >= 0 && cells.length > columns.length;
    return { number, cells: cells.map((cell, at) => (columns[at]?.isDropped || (isMoved && at >= dropped) ? '' : cell)) };
  });
  await tx.sql(
    `insert into import_row (member_id, job_id, row_number, cells) select $1, $2, r.number, r.cells from jsonb_to_recordset($3) as r(number integer, cells text[])`,
    [tx.memberId, id, JSON.stringify(kept)]);
}
