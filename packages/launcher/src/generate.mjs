import { command } from './prepare.mjs';

await command(async (run) => {
  const { generate } = await import('./generating.mjs');
  return generate();
});
