import { dataDir } from './project.mjs';

const TICK = 10_000;

const FOLDER_FAULTS = {
  EACCES: (path) => `${path} cannot be used by this user: start as the user who owns it, or set DATA_DIR to a folder of your own.`,
  EEXIST: (path) => `${path} is not a folder: set DATA_DIR to another one.`,
  ENOTDIR: (path) => `${path} is not in a folder: set DATA_DIR to another one.`,
  EROFS: (path) => `${path} cannot be written: set DATA_DIR to a folder that can.`,
  ENOSPC: (path) => `The disk that holds ${path} is full: make room and start again, or set DATA_DIR to a folder on another one.`,
};

/** An end that needs no stack trace: the message says what happened and the way out. */
export class PlainError extends Error {
  name = 'PlainError';
}

/**
 * Runs one step and prints what it is, that it goes on, and how long it took; a step whose result is not good, or
 * that throws, is marked as failed.
 */
export async function step(title, work, isGood = () => true) {
  const began = Date.now();
  let good = false;
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  const live = process.stdout.isTTY;
  const show = () => (live ? process.stdout.write(`\r  … ${title} (${seconds()} s)`) : console.log(`  … ${title} (${seconds()} s)`));
  if (live) show();
  const ticker = setInterval(show, live ? 500 : TICK);
  try {
    const result = await work();
    good = isGood(result);
    return result;
  } finally {
    clearInterval(ticker);
    console.log(`${live ? '\r\x1b[2K' : ''}  ${good ? '✓' : '✗'} ${title} (${seconds()} s)`);
  }
}

/** Ends the process with the sentence of a refusal, or the whole story of a fault. */
export function fail(error) {
  const plain = error instanceof PlainError || error.name === 'PostgresRefusal';
  const sentence = FOLDER_FAULTS[error.code]?.(error.path ?? dataDir);
  console.error(`\n${plain ? error.message : (sentence ?? error.stack)}`);
  process.exit(1);
}
