import { type HttpRefusal, postFiles, type Sending } from '../../lib/http.js';
import { uuid } from '../../lib/id.js';

/** Sends one file; the answer is the id of the import that it begins, or why it is none. */
export function sendFile(file: File, sending: Sending): Promise<{ id: string } | { error: HttpRefusal }> {
  const form = new FormData();
  form.append('file', file, file.name);
  return postFiles<{ id: string }>('/uploads/import', form, sending, { 'Idempotency-Key': uuid() });
}

/** Rows that were copied out of a spreadsheet, as a file. */
export const pasted = (text: string): File => new File([text], 'Pasted rows.csv', { type: 'text/csv' });

const TEMPLATE = '\ufeffFirst name,Last name,Email,Phone,Job title,Organisation\r\n';
/** An empty table with the columns that are understood. */
export const TEMPLATE_HREF = `data:text/csv;charset=utf-8,${encodeURIComponent(TEMPLATE)}`;
