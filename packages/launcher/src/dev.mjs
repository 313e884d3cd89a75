import { command } from './prepare.mjs';

await command(async (run) => {
  const { develop } = await import('./develop.mjs');
  return develop(run);
});
