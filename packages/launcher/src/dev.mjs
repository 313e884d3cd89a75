import { command } from './prepare.mjs';

await command(async () => {
  const { untilStopped } = await import('./until-stopped.mjs');
  const { develop } = await import('./develop.mjs');
  await untilStopped(develop);
});
