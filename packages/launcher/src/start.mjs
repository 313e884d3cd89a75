import { command } from './prepare.mjs';

await command(async () => {
  const { untilStopped } = await import('./until-stopped.mjs');
  const { serve } = await import('./serve.mjs');
  await untilStopped(serve);
});
