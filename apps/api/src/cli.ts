import 'reflect-metadata';
import { commands } from './commands.js';
import { DemoStays } from './demo/remove.js';
import { ConfigError } from './platform/config.js';

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}
try {
  await command(args);
  process.exit(process.exitCode ?? 0);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DemoStays ? error.message : error);
  process.exit(1);
}
