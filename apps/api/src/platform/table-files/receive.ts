import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';
import { refuseFile } from './limits.js';
import { EncodingFinder } from './text-encoding.js';

/** A file on disk for as long as it is worked on. */
export interface ReceivedFile {
  /** As the browser sent it, without a path; for people to read. */
  fileName: string;
  path: string;
  sha256: string;
  seen: EncodingFinder;
}

/**
 * Writes the one file of a form to a temporary folder as it comes in, hands it to `work`, and removes it afterwards. It is never in memory as a whole.
 * Throws VALIDATION where there is no file, where it is larger than 64 MB, and where the form breaks off.
 */
export async function withUpload<T>(request: FastifyRequest, work: (file: ReceivedFile) => Promise<T>): Promise<T> {
  if (!request.isMultipart()) throw new AppError('VALIDATION', 'Send the file as a form.');
  const folder = await mkdtemp(join(tmpdir(), 'lintel-'));
  try {
    return await work(await receive(request, join(folder, 'file')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: FastifyRequest, path: string): Promise<ReceivedFile> {
  try {
    const part = await request.file();
    if (!part) throw refuseFile('Choose a file.');
    const seen = new EncodingFinder();
    const digest = createHash('sha256');
    const look = new Transform({
      transform(chunk: Buffer, _, done) {
        seen.push(chunk);
        digest.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(part.file, look, createWriteStream(path));
    if (part.file.truncated) throw tooLarge();
    return { fileName: (part.filename.split(/[\\/]/).at(-1) || 'unnamed').slice(0, 200), path, sha256: digest.digest('hex'), seen };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw (error as { statusCode?: number } | null)?.statusCode === 413 ? tooLarge() : new AppError('VALIDATION', 'The file broke off before its end. Send it again.');
  }
}

const tooLarge = () => refuseFile('This file is larger than 64 MB. Take out the columns that nobody needs, or split it, and choose it again.');
