import pg from 'pg';
import { StatementNames } from './statement-names.js';

/** The product's own texts, of which there is an end. Reads of documents have names of their own (graphql/read/reader.ts). */
const names = new StatementNames(400);

/**
 * A connection that prepares each statement with parameters under a name, so that PostgreSQL parses and plans it once a connection
 * instead of once a call. Under row-level security planning costs more than running: the policies are planned as well.
 */
export class PreparingClient extends pg.Client {
  override query = ((config: unknown, values?: unknown, callback?: unknown) => {
    const name = typeof config === 'string' && Array.isArray(values) && values.length > 0 ? names.of(config) : undefined;
    const run = super.query as (...args: unknown[]) => unknown;
    return name ? run.call(this, { name, text: config, values }, callback) : run.call(this, config, values, callback);
  }) as pg.Client['query'];
}
