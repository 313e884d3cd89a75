import { createHash } from 'node:crypto';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError } from '../../platform/errors.js';
import { readOrdOrganisation } from './ord-organisation.js';
import { ORD_ROLES } from './ord-source.js';
import { RefusedRow } from './register-cells.js';
import { type FetchedRecord, RegisterFetch, RegisterFetchState } from './register-fetch.entity.js';
import { type ReadRegister, readRegisterFile, type RegisterFile, registerLabel } from './register-files.js';
import { isWorkbook, readRegisterWorkbook } from './register-workbook.js';
import type { IsoDate, Problem, Register, RegisterRow } from './register.types.js';

/** A file as it was found or uploaded; `bytes` is null for one that is too large to be read. */
export interface RegisterUpload {
  fileName: string;
  bytes: Uint8Array | null;
}

/** Where registers come from; the rest of a refresh is the same. */
export interface RegisterSource {
  /** What a repeated call must repeat. */
  input: object;
  read(tx: WriteTransaction): Promise<{ files: readonly RegisterFile[]; digests: ReadonlyMap<string, string> }>;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Files from a folder or an upload, text or workbooks; `edition` is the day for those whose names carry none. */
export async function uploaded(uploads: readonly RegisterUpload[], edition: IsoDate | null): Promise<RegisterSource> {
  const digests = new Map(uploads.map(({ fileName, bytes }) => [fileName, sha256(bytes ?? new Uint8Array())]));
  const files: RegisterFile[] = [];
  // One after another: a workbook's texts are in memory while it is read.
  for (const { fileName, bytes } of uploads) {
    if (!bytes) files.push({ outcome: 'NOT_A_REGISTER', fileName, reason: 'Larger than 64 MB, which is more than any register.' });
    else files.push(isWorkbook(bytes) ? await readRegisterWorkbook(fileName, bytes, edition) : readRegisterFile(fileName, bytes, edition));
  }
  return { input: { files: [...digests], edition }, read: () => Promise.resolve({ files, digests }) };
}

/** What was fetched from the register's address, as one file a register. Its edition is the day on which it was fetched. */
export function fetched(id: string): RegisterSource {
  return {
    input: { fetch: id },
    async read(tx) {
      const { state, fetchedOn, records } = await tx.get(RegisterFetch, { id });
      if (state !== RegisterFetchState.FETCHED) throw new AppError('CONFLICT', 'Not everything has been fetched yet.');
      const files = ORD_ROLES.map(({ register }) => fileOf(register, fetchedOn, Object.entries(records).filter(([, record]) => record.register === register)))
        .filter((file) => file.rows.length + file.refused.length > 0);
      return { files, digests: new Map(files.map(({ fileName, register }) => [fileName, sha256(JSON.stringify(Object.entries(records).filter(([, record]) => record.register === register)))])) };
    },
  };
}

function fileOf(register: Register, edition: IsoDate, records: readonly [code: string, record: FetchedRecord][]): ReadRegister {
  const rows: RegisterRow[] = [];
  const refused: Problem[] = [];
  for (const [index, [code, record]] of records.entries()) {
    try {
      if ('problem' in record) throw new RefusedRow({ row: index + 1, column: code, found: '', expected: `an answer; ${record.problem.replace(/\.$/, '')}` });
      rows.push(readOrdOrganisation(record.body, register, index + 1));
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      refused.push({ ...error.problem, column: error.problem.column === code ? code : `${code}, ${error.problem.column}` });
    }
  }
  return { outcome: 'READ', fileName: `ODS: ${registerLabel(register)}`, register, edition, rows, refused, isPart: true };
}
