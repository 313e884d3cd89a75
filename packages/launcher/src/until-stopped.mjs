import { endAll } from './children.mjs';
import { whenAbandoned } from './parent.mjs';
import { PlainError, fail } from './steps.mjs';

/**
 * Runs `work` and keeps its promise about the end: on Ctrl-C, on a fault and on the death of a part, everything that
 * was started is stopped, in the opposite order, and only that. Work that resolves to an exit code ends the same way;
 * work that resolves to nothing goes on serving.
 *
 * @param {(run: {onStop: (undo: () => Promise<void>) => void, partEnded: (what: string) => void}) => Promise<number | void>} work
 */
export async function untilStopped(work) {
  const undos = [];
  let stopping;
  let running;
  const stop = (end) => (stopping ??= stopAll(end));
  // Before the work begins: a Ctrl-C that comes while it is being set up would else end this process alone.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (!stopping && undos.length > 0) console.log('\nStopping …');
      void stop({ code: 0 });
    });
  }
  whenAbandoned(() => void stop({ code: 0 }));
  running = work({
    onStop: (undo) => undos.push(undo),
    partEnded: (what) => stop({ fault: new PlainError(what) }),
  });
  running.then(
    (code) => code !== undefined && stop({ code }),
    (fault) => stop({ fault }),
  );

  async function stopAll({ code, fault }) {
    await endAll();
    // PostgreSQL may be half-way up: it can be stopped only when its start is through.
    await Promise.allSettled([running]);
    for (const undo of undos.reverse()) await undo();
    if (fault) fail(fault);
    process.exit(code);
  }
}
