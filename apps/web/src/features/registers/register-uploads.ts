import { REQUESTED_BY, type HttpRefusal } from '../../lib/http.js';
import { uuid } from '../../lib/id.js';

/** A remark about one row; rows are counted from 1, the heading included. */
export interface RowRemark {
  row: number;
  sentence: string;
}

export interface ChangeGroup {
  kind: string;
  label: string;
  changes: { code: string; name: string; sentence: string }[];
}

/** What the server says of one file. For a register that was read, rows = created + changed + unchanged + refused. */
export interface FileReport {
  fileName: string;
  outcome: 'READ' | 'BROKEN' | 'NOT_A_REGISTER';
  label: string | null;
  /** A calendar day. */
  edition: string | null;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  note: string | null;
  refusals: RowRemark[];
  remarks: RowRemark[];
  groups: ChangeGroup[];
}

export interface RegisterUpload {
  files: readonly File[];
  /** The day for files whose names carry none. */
  edition: string | null;
}

export type UploadAnswer = { files: FileReport[] } | { error: HttpRefusal & { fields?: Record<string, string> } };

/** What the files would change; changes nothing. */
export const previewRegisters = (upload: RegisterUpload): Promise<UploadAnswer> => send('/uploads/registers/preview', upload);

/** Each call is a change of its own: the server reads the files into the Directory once. */
export const refreshRegisters = (upload: RegisterUpload): Promise<UploadAnswer> =>
  send('/uploads/registers', upload, { 'Idempotency-Key': uuid() });

async function send(path: string, { files, edition }: RegisterUpload, headers: Record<string, string> = {}): Promise<UploadAnswer> {
  const form = new FormData();
  // Fields first: the server reads a form from its beginning.
  if (edition !== null) form.append('edition', edition);
  for (const file of files) form.append('files', file, file.name);
  try {
    const response = await fetch(path, { method: 'POST', body: form, headers: { ...REQUESTED_BY, ...headers } });
    return (await response.json()) as UploadAnswer;
  } catch {
    return { error: { code: 'UNAVAILABLE', message: 'We could not reach Lintel, or a file changed while it was sent. Choose the files again.' } };
  }
}
