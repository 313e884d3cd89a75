import type { INestApplicationContext } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Sealer } from '../audit/sealer.js';
import { Clock } from '../clock.js';
import { Mailer } from '../mail/mailer.js';
import { Tasks } from './tasks.js';

const quiet = new WorkerLogger(() => (level, message) => {
  if (level === 'error') console.error(message);
});

/** No job takes as long: one that is locked longer belongs to a worker that was killed. graphile-worker itself would wait four hours. */
const DEAD_AFTER = '5 minutes';
const LOOK_EVERY = 60_000;
/** What was logged stands outside the chain of seals for about so long. */
const SEAL_EVERY = 10_000;

/** Starts working through the queue, and frees what killed workers held, now and once a minute. Every job is safe to run twice. */
export async function startJobs(app: INestApplicationContext): Promise<{ stop(): Promise<void> }> {
  const runner = await startRunner(app);
  const dataSource = app.get(DataSource);
  const freeDead = async (): Promise<void> => {
    await dataSource.query(`select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker.jobs where locked_at < now() - $1::interval))`, [DEAD_AFTER])
      .catch((error: unknown) => console.error(error));
  };
  await freeDead();
  const ticker = setInterval(() => void freeDead(), LOOK_EVERY);
  const sealing = keepSealing(app);
  return {
    async stop() {
      clearInterval(ticker);
      clearInterval(sealing);
      await runner.stop();
    },
  };
}

/** Seals what was logged, and once a day prints where the chain ends: the line to compare with when somebody asks whether its tail is whole. */
function keepSealing(app: INestApplicationContext): NodeJS.Timeout {
  const sealer = app.get(Sealer);
  const clock = app.get(Clock);
  let printedOn = '';
  return setInterval(() => void (async () => {
    await sealer.seal();
    if (printedOn === clock.today()) return;
    printedOn = clock.today();
    const { n, seal } = await sealer.anchor();
    if (n > 0) console.log(`Audit anchor of ${printedOn}, to be kept elsewhere: ${n}:${seal}`);
  })().catch((error: unknown) => console.error(error)), SEAL_EVERY);
}

function startRunner(app: INestApplicationContext): Promise<Runner> {
  const mailer = app.get(Mailer);
  const config = app.get<Config>(CONFIG);
  return run({
    connectionString: config.databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    logger: quiet,
    // A machine that was off at night catches up.
    crontab: '17 * * * * forget_limits\n3 * * * * organisation_days\n23 4 * * * forget_old ?fill=2d',
    taskList: {
      ...app.get(Tasks).list,
      forget_limits: async () => { await app.get(DataSource).query('select app.forget_limits()'); },
      send_mail: async (payload) => mailer.send((payload as { id: string }).id),
    },
  });
}
