import { type HttpRefusal, postFiles, type Sending } from '../../lib/http.js';
import { uuid } from '../../lib/id.js';

/** A remark about one row; rows are counted from 1, the heading included. */
export interface RowRemark {
  row: number;
  sentence: string;
}

export interface ChangeGroup {
  kind: string;
  label: string;
  /** `line` is what the server knows a change by. */
  changes: { line: string; code: string; name: string; sentence: string }[];
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
  /** Changes that were left out when the file was applied. */
  leftOut: number;
  note: string | null;
  refusals: RowRemark[];
  remarks: RowRemark[];
  groups: ChangeGroup[];
}

/** What is to be read: files, with the day for those whose names carry none, or what was fetched from the register's address. */
export type RegisterUpload = { files: readonly File[]; edition: string | null } | { fetchId: string };

/** What does not go in, by file: kinds of changes, and lines. */
export type LeftOut = Record<string, string[]>;

export type UploadAnswer = { files: FileReport[]; activityId?: string } | { error: HttpRefusal };

/** What the files would change; changes nothing. */
export const previewRegisters = (upload: RegisterUpload, sending: Sending): Promise<UploadAnswer> => send('/uploads/registers/preview', upload, sending);

/** Each call is a change of its own: the server reads the files into the Directory once. */
export const refreshRegisters = (upload: RegisterUpload, leftOut: LeftOut, sending: Sending): Promise<UploadAnswer> =>
  send('/uploads/registers', upload, sending, { leave: JSON.stringify(leftOut) }, { 'Idempotency-Key': uuid() });

function send(path: string, upload: RegisterUpload, sending: Sending, fields: Record<string, string> = {}, headers?: Record<string, string>): Promise<UploadAnswer> {
  const form = new FormData();
  // Fields first: the server reads a form from its beginning.
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if ('fetchId' in upload) form.append('fetch', upload.fetchId);
  else {
    if (upload.edition !== null) form.append('edition', upload.edition);
    for (const file of upload.files) form.append('files', file, file.name);
  }
  return postFiles<{ files: FileReport[]; activityId?: string }>(path, form, sending, headers);
}
