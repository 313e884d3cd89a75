import { command } from './prepare.mjs';

await command(async (run) => {
  const { experiment } = await import('./experiments.mjs');
  return experiment(process.argv.slice(2), run);
});
