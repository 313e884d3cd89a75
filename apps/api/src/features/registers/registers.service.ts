import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Clock } from '../../platform/clock.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import { SearchIndex } from '../search/search-index.service.js';
import { inWords } from './day.rules.js';
import { HELD_BY } from './organisation-plan.rules.js';
import { applyRegister } from './register-apply.js';
import { chosenOf } from './register-choice.rules.js';
import { inReadingOrder, type ReadRegister, registerLabel, type RegisterFile } from './register-files.js';
import { fetched, type RegisterSource, type RegisterUpload, uploaded } from './register-sources.js';
import { loadRegisterState } from './register-state.js';
import { planRegister } from './register.rules.js';
import type { IsoDate } from './register.types.js';
import { writesOf } from './register-writes.js';
import { type FileReport, reportBroken, reportNotARegister, reportRead } from './registers.report.js';

/** By file name, what is left out of it: groups of changes (`RENAME`) and lines (`12 MOVE_ICB RZ1`, see `lineOf`). */
export type LeftOut = Readonly<Record<string, readonly string[]>>;

/** Rows that an undo puts back one by one within one request; the first reading of a whole register is more. */
const MOST_UNDONE = 5_000;

/** Ends a preview: what was written to find it out is rolled back. */
class PreviewEnds extends Error {
  constructor(readonly reports: FileReport[]) {
    super('preview');
  }
}

@Injectable()
export class RegistersService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly undo: Undo,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.undo.handle('registers.refresh', async (tx, { id }) => {
      const [touched] = await tx.sql<{ rows: number }>('select count(*)::integer as rows from app.touched_by($1)', [id]);
      if ((touched?.rows ?? 0) > MOST_UNDONE) {
        throw new AppError('CONFLICT', `This refresh wrote ${touched?.rows.toLocaleString('en-GB')} rows; up to ${MOST_UNDONE.toLocaleString('en-GB')} can be taken back at once. Correct what is wrong in the register’s next edition, or one by one.`);
      }
      await this.undo.restore(tx, id);
    });
  }

  /** What `refresh` would do with these files, file by file. Nothing is kept. */
  async preview(caller: Caller, uploads: readonly RegisterUpload[], edition: IsoDate | null): Promise<FileReport[]> {
    return this.look(caller, await uploaded(uploads, edition));
  }

  /**
   * Reads the files into the Directory, all or nothing, in the order in which registers need each other, save what is left out.
   * Files that are no register or damaged are reported and do not stop the others.
   */
  async refresh(caller: Caller, uploads: readonly RegisterUpload[], edition: IsoDate | null, leftOut: LeftOut = {}): Promise<Written<FileReport[]>> {
    return this.run(caller, await uploaded(uploads, edition), leftOut, (reports) => reports);
  }

  /** As `preview`, with what was fetched from the register's address. Throws NOT_FOUND, and CONFLICT before all of it is there. */
  previewFetch(caller: Caller, id: string): Promise<FileReport[]> {
    return this.look(caller, fetched(id));
  }

  /** As `refresh`, with what was fetched from the register's address. Throws NOT_FOUND, and CONFLICT before all of it is there. */
  refreshFetch(caller: Caller, id: string, leftOut: LeftOut = {}): Promise<Written<FileReport[]>> {
    return this.run(caller, fetched(id), leftOut, (reports) => reports);
  }

  private async look(caller: Caller, source: RegisterSource): Promise<FileReport[]> {
    try {
      // A preview has no effect that a repeated call could double, so it leaves the caller's key alone.
      await this.run({ ...caller, idempotencyKey: null }, source, {}, (reports) => {
        throw new PreviewEnds(reports);
      });
    } catch (error) {
      if (error instanceof PreviewEnds) return error.reports;
      throw error;
    }
    throw new Error('A preview was kept.');
  }

  private async run(caller: Caller, source: RegisterSource, leftOut: LeftOut, end: (reports: FileReport[]) => FileReport[]): Promise<Written<FileReport[]>> {
    return this.writes.run(caller, { action: 'registers.refresh', input: { ...source.input, leftOut } }, async (tx) => {
      await tx.sql('select pg_advisory_xact_lock(7303016)');
      const { files, digests } = await source.read(tx);
      const reports: FileReport[] = [];
      for (const file of inReadingOrder(files)) reports.push(await this.read(tx, file, digests.get(file.fileName) ?? '', new Set(leftOut[file.fileName])));
      tx.subject({ kind: 'REGISTERS', id: null, payload: { files: reports.map(summaryOf) } });
      return end(reports);
    });
  }

  private async read(tx: WriteTransaction, file: RegisterFile, digest: string, leftOut: ReadonlySet<string>): Promise<FileReport> {
    switch (file.outcome) {
      case 'NOT_A_REGISTER':
        return reportNotARegister(file);
      case 'BROKEN':
        return reportBroken(file);
      case 'READ':
        return this.apply(tx, file, digest, leftOut);
    }
  }

  private async apply(tx: WriteTransaction, file: ReadRegister, digest: string, leftOut: ReadonlySet<string>): Promise<FileReport> {
    const edition = file.edition ?? this.clock.today();
    const dated = file.edition ? null : `No date in its name: taken as of today, ${inWords(edition)}.`;
    const state = await loadRegisterState(tx, file.register);
    const chosen = chosenOf(planRegister(state, { register: file.register, edition, rows: file.rows }), leftOut, state);
    const report = reportRead(file, chosen, state.organisations, dated);
    const touched = await applyRegister(tx, writesOf(chosen.plan, state), {
      register: HELD_BY[file.register],
      source: `${registerLabel(file.register)}, edition of ${edition}`,
      edition,
    });
    if (touched.organisations.length) await this.index.organisations(tx, touched.organisations);
    if (touched.places.length) await this.index.places(tx, touched.places);
    if (report.created + report.changed > 0 || !state.editionsRead.includes(edition)) await recordEdition(tx, report, digest);
    return report;
  }
}

const summaryOf = ({ fileName, outcome, edition, rows, created, changed, unchanged, refused, leftOut }: FileReport) =>
  ({ fileName, outcome, edition, rows, created, changed, unchanged, refused, leftOut });

/** Notes that an edition was read; one that came too late was not. */
async function recordEdition(tx: WriteTransaction, report: FileReport, digest: string): Promise<void> {
  if (report.rows > 0 && report.refused === report.rows) return;
  await tx.sql(
    `insert into register_edition (register, edition_on, file_name, sha256, row_count, created, changed, unchanged, refused)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [report.register, report.edition, report.fileName, digest, report.rows, report.created, report.changed, report.unchanged, report.refused],
  );
}
