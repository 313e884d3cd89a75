import { command } from './prepare.mjs';

await command(async (run) => {
  const { runTask } = await import('./tasks.mjs');
  const [name, ...args] = process.argv.slice(2);
  return runTask(name, args, run);
});
