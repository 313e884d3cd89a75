import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { loadDemo } from './load.js';
import { removeDemo } from './remove.js';
import { accountLine, sampleAccounts } from './sample-accounts.js';

const USAGE = 'npm run demo [-- --reset | --remove]';

/** What the command works on; the owner's connection is needed only to take the demo out. */
export interface DemoSetting {
  services(work: (app: INestApplicationContext) => Promise<void>): Promise<void>;
  ownerUrl(): string;
  print(line: string): void;
}

/**
 * Loads the demo world unless it is there; `--reset` takes it out and loads it anew for today; `--remove` takes it out.
 * Returns the exit code: 0, or 2 when the command is mistyped.
 */
export async function demoCommand(args: readonly string[], { services, ownerUrl, print }: DemoSetting): Promise<number> {
  const [wish = ''] = args;
  if (!['', '--reset', '--remove'].includes(wish) || args.length > 1) {
    print(`Usage: ${USAGE}`);
    return 2;
  }
  if (wish !== '') {
    await removeDemo(ownerUrl());
    print('The demo set is gone.');
  }
  if (wish !== '--remove') await services((app) => load(app, { ownerUrl, print }));
  return 0;
}

async function load(app: INestApplicationContext, { ownerUrl, print }: Pick<DemoSetting, 'ownerUrl' | 'print'>): Promise<void> {
  const [there]: { has_demo_members: boolean }[] = await app.get(DataSource).query('select app.has_demo_members()');
  if (there?.has_demo_members) {
    print('The demo set is there already.');
    return;
  }
  try {
    await loadDemo(app, app.get(Clock).now());
  } catch (error) {
    // Half a world would be taken for a whole one at the next start.
    await removeDemo(ownerUrl());
    throw error;
  }
  print('The demo set is loaded. Every organisation and person in it is invented. Sign in as:');
  for (const account of sampleAccounts) print(accountLine(account));
}
