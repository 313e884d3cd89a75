// A small stand-in for `npm start`: opens the database in DATA_DIR as the launcher does, says so, and stops when it is told.
import { openDatabase } from '../src/database.mjs';
import { untilStopped } from '../src/until-stopped.mjs';

await untilStopped(async ({ onStop, partEnded }) => {
  const { stop } = await openDatabase({ partEnded });
  onStop(stop);
  console.log('ready');
});
// The API and the worker would keep the launcher going.
setInterval(() => {}, 1000);
