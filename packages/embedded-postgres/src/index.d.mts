/** A start that was refused on purpose; the message is one plain sentence that says the way out. */
export class PostgresRefusal extends Error {}

export interface RunningPostgres {
  /** Address of the database `lintel` for the login that owns the cluster, password included. */
  ownerUrl: string;
  /** Process id of PostgreSQL itself. */
  pid: number;
}

export interface StartedPostgres extends RunningPostgres {
  /** True when it was still running from a start that was killed. */
  adopted: boolean;
  /** Resolves within a second of its end, however that came. */
  ended(): Promise<void>;
  /** Fast shutdown, then the folder is free again; a temporary one is removed. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 on a folder that keeps its data between runs, or on a temporary one, whose data does not
 * survive a power cut. Works as root and as an ordinary user; listens on the loopback interface only.
 * @throws {PostgresRefusal} when the folder is in use, of another major version, or somebody else's
 */
export function startPostgres(
  options: { log?: (sentence: string) => void } & ({ dataDir: string; temporary?: false } | { temporary: true }),
): Promise<StartedPostgres>;

/** The PostgreSQL that another process runs on this folder now; undefined when none does. */
export function findPostgres(options: { dataDir: string }): RunningPostgres | undefined;
