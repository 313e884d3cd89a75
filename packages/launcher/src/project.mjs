import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../../../..');

/** A path inside the repository. */
export const at = (...parts) => join(root, ...parts);

/** Where everything lives that must survive a restart: the database and the secrets. */
export const dataDir = resolve(root, process.env.DATA_DIR || '.lintel/data');

/** Makes the data folder when it is missing, closed to others; as root, PostgreSQL's user has to pass through it. */
export function makeDataDir() {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return dataDir;
}

/** The Node that npm brought, else the one that runs us (npm ships none for macOS). */
export function projectNode() {
  const brought = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const path = at('node_modules', `node-${platform}-${process.arch}`, brought);
  return existsSync(path) ? path : process.execPath;
}

/** The environment with the project's own programs first on the PATH, as npm itself sets it. */
export function withPrograms(env = {}) {
  return { ...process.env, ...env, PATH: `${at('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
}
