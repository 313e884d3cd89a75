import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { isAlive } from '../../embedded-postgres/src/processes.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

async function launched() {
  const child = spawn(process.execPath, [path('parts.mjs'), path('part.mjs')]);
  const run = { child, said: '', complained: '' };
  child.stderr.on('data', (text) => (run.complained += text));
  child.stdout.on('data', (text) => (run.said += text));
  while (!run.said.includes('ready')) await pause(20);
  run.parts = [...run.said.matchAll(/part (\d+)/g)].map(([, pid]) => Number(pid));
  return run;
}

async function allGone(pids) {
  for (let tries = 0; tries < 100 && pids.some(isAlive); tries++) await pause(20);
  return !pids.some(isAlive);
}

test.each(['SIGINT', 'SIGTERM'])('%s stops every part, then undoes the rest in the opposite order', async (signal) => {
  const run = await launched();
  run.child.kill(signal);
  const [code] = await once(run.child, 'exit');
  expect(code).toBe(0);
  expect(run.said).toMatch(/Stopping …\nundone: second\nundone: first\n$/);
  expect(run.complained).toBe('');
  expect(await allGone(run.parts)).toBe(true);
});

test('the end of one part ends the others, with a sentence', async () => {
  const run = await launched();
  process.kill(run.parts[0], 'SIGKILL');
  const [code] = await once(run.child, 'exit');
  expect(code).toBe(1);
  expect(run.complained.trim()).toBe('Part one ended (SIGKILL).');
  expect(await allGone(run.parts)).toBe(true);
});

test('parts end by themselves when their launcher is killed', async () => {
  const run = await launched();
  run.child.kill('SIGKILL');
  await once(run.child, 'exit');
  expect(await allGone(run.parts)).toBe(true);
});
