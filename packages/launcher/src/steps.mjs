const TICK = 10_000;

const WAYS_OUT = {
  EACCES: 'Start as the user who owns that folder, or set DATA_DIR to a folder of your own.',
  EROFS: 'That folder cannot be written: set DATA_DIR to one that can.',
  ENOSPC: 'The disk is full: make room and start again.',
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
  const way = WAYS_OUT[error.code];
  console.error(`\n${plain ? error.message : way ? `${error.message}\n${way}` : error.stack}`);
  process.exit(1);
}
