import { createHash } from 'node:crypto';
import pg from 'pg';

/** The most statements that one process prepares here. Reads of clients’ documents name their own (graphql/read/reader.ts), since there is no end of their texts. */
const MOST = 400;

const names = new Map<string, string>();

/** The name that a text is prepared under, or undefined once there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

/**
 * A connection that prepares each statement with parameters under a name, so that PostgreSQL parses and plans it once a connection
 * instead of once a call. Under row-level security planning costs more than running: the policies are planned as well.
 */
export class PreparingClient extends pg.Client {
  override query = ((config: unknown, values?: unknown, callback?: unknown) => {
    const name = typeof config === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(config) : undefined;
    const prepared = name ? { name, text: config as string, values: values as unknown[] } : undefined;
    const run = super.query as (...args: unknown[]) => unknown;
    return prepared ? run.call(this, prepared, callback) : run.call(this, config, values, callback);
  }) as pg.Client['query'];
}
