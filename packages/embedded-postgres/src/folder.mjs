import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sharedFolder } from './binaries.mjs';
import { PostgresRefusal } from './refusal.mjs';
import { canReach, giveTo, isRoot, postgresUser } from './run-as.mjs';

/** The major version of the binaries that this package ships. */
const MAJOR = '18';

const OURS = new Set(['cluster', 'password', 'location', 'postgres.log', 'postgres.log.1', 'lock']);

/**
 * Opens (and makes, when missing) the folder that holds one cluster, after making sure that it is ours.
 * The password stays in `dataDir`; the cluster and its log stand there too, unless PostgreSQL's user cannot enter it.
 *
 * @returns {{dataDir: string, cluster: string, log: string, lock: string, password: string, user: {uid: number, gid: number} | undefined}}
 */
export function openFolder(path) {
  const dataDir = resolve(path);
  refuseStrangers(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const kept = join(keptHome(dataDir), 'cluster');
  const user = postgresUser(existsSync(kept) ? kept : dataDir);
  const home = existsSync(kept) || canReach(user, dataDir) ? keptHome(dataDir) : homeElsewhere(dataDir);
  return {
    dataDir,
    cluster: join(home, 'cluster'),
    log: join(home, 'postgres.log'),
    lock: join(dataDir, 'lock'),
    password: password(dataDir),
    user,
  };
}

/** Where an existing folder keeps its cluster, without making or refusing anything; undefined when there is none. */
export function lookInto(path) {
  const dataDir = resolve(path);
  try {
    return { cluster: join(keptHome(dataDir), 'cluster'), password: readFileSync(join(dataDir, 'password'), 'utf8') };
  } catch {
    return undefined;
  }
}

/** Refuses a cluster of another major version, whose files these binaries cannot read. */
export function refuseOtherVersion(cluster) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR) return;
  throw new PostgresRefusal(
    `${cluster} was written by PostgreSQL ${found} and this is ${MAJOR}: move the data with pg_dump of the old version, or set DATA_DIR to another folder.`,
  );
}

function refuseStrangers(dataDir) {
  const found = statSync(dataDir, { throwIfNoEntry: false });
  if (!found) return;
  const wayOut = 'set DATA_DIR to another folder';
  if (!found.isDirectory()) throw new PostgresRefusal(`${dataDir} is not a folder: ${wayOut}.`);
  if (!isRoot && process.getuid && found.uid !== process.getuid()) {
    throw new PostgresRefusal(`${dataDir} belongs to another user (${found.uid}): start as that user, or ${wayOut}.`);
  }
  const names = readdirSync(dataDir);
  if (names.includes('PG_VERSION')) refuseOtherVersion(dataDir);
  const strange = names.find((name) => !OURS.has(name) && !/^(lock|cluster)\./.test(name));
  if (strange) {
    throw new PostgresRefusal(`${dataDir} holds files that are not Lintel's (such as ${strange}): ${wayOut}.`);
  }
  const cluster = statSync(join(dataDir, 'cluster'), { throwIfNoEntry: false });
  if (cluster && !isRoot && process.getuid && cluster.uid !== process.getuid()) {
    throw new PostgresRefusal(`${dataDir} was filled when Lintel ran as root: start as root again, or ${wayOut}.`);
  }
}

function keptHome(dataDir) {
  const note = join(dataDir, 'location');
  return existsSync(note) ? readFileSync(note, 'utf8') : dataDir;
}

// The name is random and kept in the data folder: a fresh clone at the same path must not meet old data.
function homeElsewhere(dataDir) {
  const note = join(dataDir, 'location');
  if (!existsSync(note)) {
    const home = join(sharedFolder(), `data-${randomBytes(8).toString('hex')}`);
    mkdirSync(home, { mode: 0o755 });
    writeFileSync(note, home, { mode: 0o600 });
  }
  const home = keptHome(dataDir);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}

function password(dataDir) {
  const file = join(dataDir, 'password');
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const { uid, gid } = statSync(dataDir);
    if (isRoot && uid !== 0) giveTo({ uid, gid }, file);
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8');
}
