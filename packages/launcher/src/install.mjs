import { readFileSync } from 'node:fs';
import { at } from './project.mjs';
import { runQuietly } from './children.mjs';
import { step } from './steps.mjs';

/** Installs what the lockfile names, when something of it is missing. */
export async function ensureInstalled() {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  await step('Installing what the lockfile names', () =>
    npm?.endsWith('.js') ? runQuietly(process.execPath, [npm, ...args]) : runQuietly('npm', args, { shell: process.platform === 'win32' }),
  );
}

/**
 * Does npm's own note of what it installed hold everything that the lockfile asks for?
 * Optional parts may be missing, since most of them are for other platforms.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted?.packages ?? {}).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed?.packages?.[path];
    return found ? Boolean(link) === Boolean(found.link) && found.version === version : Boolean(optional && installed);
  });
}

function read(path) {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8'));
  } catch {
    return undefined;
  }
}
