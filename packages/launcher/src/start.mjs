import { command } from './prepare.mjs';

await command(async (run) => {
  const { serve } = await import('./serve.mjs');
  return serve(run);
});
