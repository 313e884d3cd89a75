import { command } from './prepare.mjs';

await command(async (run) => {
  const { testEverything } = await import('./testing.mjs');
  return testEverything(process.argv.slice(2), run);
});
