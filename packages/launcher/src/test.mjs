import { command } from './prepare.mjs';

await command(async () => {
  const { untilStopped } = await import('./until-stopped.mjs');
  const { testEverything } = await import('./testing.mjs');
  await untilStopped((run) => testEverything(process.argv.slice(2), run));
});
