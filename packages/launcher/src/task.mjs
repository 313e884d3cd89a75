import { command } from './prepare.mjs';

await command(async () => {
  const { untilStopped } = await import('./until-stopped.mjs');
  const { runTask } = await import('./tasks.mjs');
  const [name, ...args] = process.argv.slice(2);
  await untilStopped((run) => runTask(name, args, run));
});
