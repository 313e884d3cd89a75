// A small stand-in for `npm start`: two parts and one thing to undo, named on standard output as they come and go.
import { openSync } from 'node:fs';
import { startService } from '../src/children.mjs';
import { untilStopped } from '../src/until-stopped.mjs';

const [part] = process.argv.slice(2);

await untilStopped(async ({ onStop, partEnded }) => {
  onStop(async () => console.log('undone: first'));
  onStop(async () => console.log('undone: second'));
  for (const name of ['one', 'two']) {
    const { child, ended } = startService(part, { log: openSync('/dev/null', 'w'), args: [name] });
    console.log(`part ${child.pid}`);
    void ended.then((how) => partEnded(`Part ${name} ended (${how}).`));
  }
  console.log('ready');
});
