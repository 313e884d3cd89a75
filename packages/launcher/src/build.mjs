import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './children.mjs';
import { at, projectNode } from './project.mjs';

/** Folders that are installed or built, never written by hand. */
export const SKIPPED = new Set(['node_modules', 'dist', 'test-results', 'coverage']);

/** Builds a workspace; turbo knows when nothing changed and answers from its cache. */
export async function ensureBuilt(workspace) {
  await runQuietly(projectNode(), [at('node_modules/turbo/bin/turbo'), 'run', 'build', `--filter=./${workspace}`, '--output-logs=errors-only'], {
    env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_CACHE_DIR: at('.lintel/cache/turbo') },
  });
}

/** One text for the names and contents of every file under the paths. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(at(path)))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Every file under a path, in a steady order, without what is installed or built. */
export function filesUnder(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return existsSync(path) ? [path] : [];
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
