import { command } from './prepare.mjs';

await command(async () => {
  const { generate } = await import('./generating.mjs');
  return generate();
});
