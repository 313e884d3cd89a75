import { cloneDatabase, type TestDatabase } from '../testing/database.js';
import { type Ask, asker, seedLead } from './outcomes.js';
import { type ApiProcess, startApi } from './processes.js';

/** An API that never asks whether a key was there before, and saves whatever the version is by then: the control. */
const WITHOUT_GUARDS = `
  const { Writes } = await import(dist + 'platform/database/writes.js');
  const { WriteTransaction } = await import(dist + 'platform/database/write-transaction.js');
  Writes.prototype.claim = async () => null;
  WriteTransaction.prototype.change = async function (entity, row, version, patch) {
    await this.manager.update(entity, { id: row.id }, { ...patch, version: version + 1 });
    return version + 1;
  };`;

/** A database with one partnership lead, two API processes on it, and one without guards. */
export interface TwoApis {
  db: TestDatabase;
  ask: Ask;
  sound: ApiProcess[];
  unsound: ApiProcess[];
  close(): Promise<void>;
}

export async function openTwoApis(): Promise<TwoApis> {
  const db = await cloneDatabase();
  const { apiKey } = await seedLead(db.ownerUrl);
  const sound = await Promise.all([startApi(db.runtimeUrl), startApi(db.runtimeUrl)]);
  const unsound = [await startApi(db.runtimeUrl, { broken: WITHOUT_GUARDS })];
  return {
    db, ask: asker(apiKey), sound, unsound,
    async close() {
      await Promise.all([...sound, ...unsound].map((api) => api.kill()));
      await db.drop();
    },
  };
}

/** The address of one of them, in turn. */
export const oneOf = (apis: ApiProcess[], n: number): string => apis[n % apis.length]!.url;
