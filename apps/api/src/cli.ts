import 'reflect-metadata';
import { commands } from './commands.js';
import { DemoStays } from './demo/remove.js';
import { ConfigError } from './platform/config.js';

/** Ends the process once all that it said has been taken: a pipe holds 64 kB, and what stands behind that would be lost. */
async function end(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) await new Promise<void>((taken) => void stream.write('', () => taken()));
  process.exit(code);
}

// Whoever listens may have heard enough ("| head"): the work goes on to its end.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  await end(1);
} else {
  try {
    await command(args);
    await end(Number(process.exitCode ?? 0));
  } catch (error) {
    console.error(error instanceof ConfigError || error instanceof DemoStays ? error.message : error);
    await end(1);
  }
}
