import type { INestApplicationContext } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner } from 'graphile-worker';
import { CONFIG, type Config } from '../config.js';
import { Mailer } from '../mail/mailer.js';
import { Tasks } from './tasks.js';

const quiet = new WorkerLogger(() => (level, message) => {
  if (level === 'error') console.error(message);
});

/** Starts working through the queue. Every job is safe to run twice. */
export function startJobs(app: INestApplicationContext): Promise<Runner> {
  const mailer = app.get(Mailer);
  const config = app.get<Config>(CONFIG);
  return run({
    connectionString: config.databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    logger: quiet,
    taskList: {
      ...app.get(Tasks).list,
      send_mail: async (payload) => mailer.send((payload as { id: string }).id),
    },
  });
}
