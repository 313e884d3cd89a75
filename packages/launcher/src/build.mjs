import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly, scriptOf } from './children.mjs';
import { at } from './project.mjs';

/** Folders that are installed or built, never written by hand. */
export const SKIPPED = new Set(['node_modules', 'dist', 'test-results', 'coverage']);

/** Builds a workspace when its sources, the schema or the installed parts changed since the last build. */
export async function ensureBuilt(workspace) {
  const now = fingerprint([workspace, 'packages/schema', 'package-lock.json', 'tsconfig.base.json']);
  const stamps = at('.lintel/cache');
  const stamp = join(stamps, workspace.replace('/', '-'));
  const built = at(workspace, 'dist');
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true });
  // The compiler leaves the results of deleted sources behind.
  rmSync(built, { recursive: true, force: true });
  await runQuietly(...scriptOf(workspace, 'build'));
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, now);
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
