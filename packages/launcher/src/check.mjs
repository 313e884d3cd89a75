import { command } from './prepare.mjs';

await command(async (run) => {
  const { check } = await import('./checking.mjs');
  return check(process.argv.slice(2), run);
});
