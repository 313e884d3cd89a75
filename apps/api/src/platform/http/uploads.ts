import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';

const MEGABYTE = 1024 * 1024;

/** What one form may bring; a route may allow less. */
export const UPLOAD_LIMITS = { fileSize: 64 * MEGABYTE, files: 20, fields: 10, fieldSize: 256 * 1024, parts: 30 };
/** All files of a form together, since they are held in memory while they are read. */
const MOST_BYTES = 96 * MEGABYTE;

export interface UploadedFile {
  /** As the browser sent it, without a path. Never used as one. */
  fileName: string;
  bytes: Uint8Array;
}

export interface UploadedForm {
  files: UploadedFile[];
  fields: Record<string, string>;
}

/** Reads a form of files into memory. Throws VALIDATION for anything else, and for more or larger files than allowed. */
export async function readForm(request: FastifyRequest): Promise<UploadedForm> {
  if (!request.isMultipart()) throw new AppError('VALIDATION', 'Send the files as a form.');
  const form: UploadedForm = { files: [], fields: {} };
  let total = 0;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') form.fields[part.fieldname] = String(part.value);
      else {
        const bytes = await part.toBuffer();
        total += bytes.byteLength;
        if (total > MOST_BYTES) throw tooLarge();
        form.files.push({ fileName: baseName(part.filename), bytes });
      }
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw isLimit(error) ? tooLarge() : new AppError('VALIDATION', 'The form broke off before its end. Send it again.');
  }
  return form;
}

const tooLarge = () =>
  new AppError('VALIDATION', `These files are too large or too many: ${UPLOAD_LIMITS.files} files of 64 MB at most, 96 MB together. Send fewer at a time.`);

const isLimit = (error: unknown): boolean => (error as { statusCode?: number } | null)?.statusCode === 413;

const baseName = (fileName: string): string => (fileName.split(/[\\/]/).at(-1) || 'unnamed').slice(0, 200);
