import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { AskedToWait, BadAnswer, ORD_ROLES, OrdSource } from './ord-source.js';
import { type FetchedRecord, RegisterFetch, RegisterFetchState } from './register-fetch.entity.js';
import type { Register } from './register.types.js';

/** Organisations that one run of the task fetches, one after another: the address is asked by one at a time. */
const BATCH = 25;
const MOST_WAITS = 20;
const MOST_FAILURES = 3;
const AFTER_FAILURE_S = 30;

/**
 * What the worker does to fetch a register: a piece a run, which queues the next. Being asked to wait is no failure: the next run comes when the
 * address said. A worker that is killed goes on behind the last piece that was kept.
 */
@Injectable()
export class RegisterFetchTasks implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add('register_fetch', ({ id }) => this.piece(id!));
  }

  private async piece(id: string): Promise<void> {
    const job = await this.asWorker((manager) => manager.findOneBy(RegisterFetch, { id, state: RegisterFetchState.FETCHING }));
    if (!job) return;
    if (!this.config.odsUrl) return this.end(id, RegisterFetchState.FAILED, 'No address is configured any more.');
    const source = new OrdSource(this.config.odsUrl);
    const came: Record<string, FetchedRecord> = {};
    try {
      if (!job.listed) await this.keepList(id, await list(source, job.since));
      else await fetchInto(came, source, Object.entries(job.listed).filter(([code]) => !(code in job.records)).slice(0, BATCH));
    } catch (error) {
      if (!(error instanceof AskedToWait) && !(error instanceof BadAnswer)) throw error;
      await this.keep(id, came);
      return this.later(job, error);
    }
    await this.keep(id, came);
    const isDone = job.listed && Object.keys(job.records).length + Object.keys(came).length >= Object.keys(job.listed).length;
    if (isDone) await this.end(id, RegisterFetchState.FETCHED, null);
    else await this.asWorker((manager) => queue(manager, id, 0));
  }

  private async keepList(id: string, listed: Record<string, Register>): Promise<void> {
    await this.asWorker((manager) => manager.query('update register_fetch set listed = $2, total = $3, waits = 0, failures = 0, note = null where id = $1', [id, JSON.stringify(listed), Object.keys(listed).length]));
  }

  /** What came is kept in any case; something having come, the patience is whole again. */
  private async keep(id: string, came: Record<string, FetchedRecord>): Promise<void> {
    const count = Object.keys(came).length;
    if (count === 0) return;
    await this.asWorker((manager) => manager.query('update register_fetch set records = records || $2::jsonb, done = done + $3, waits = 0, failures = 0, note = null where id = $1', [id, JSON.stringify(came), count]));
  }

  private async later({ id, waits, failures }: RegisterFetch, error: AskedToWait | BadAnswer): Promise<void> {
    if (error instanceof AskedToWait) {
      if (waits + 1 >= MOST_WAITS) return this.end(id, RegisterFetchState.FAILED, `The address asked us to wait ${MOST_WAITS} times in a row. Try again another day.`);
      return this.asWorker(async (manager) => {
        await manager.query('update register_fetch set waits = waits + 1, note = $2 where id = $1', [id, `The address asked us to wait ${error.seconds} seconds.`]);
        await queue(manager, id, error.seconds);
      });
    }
    if (failures + 1 >= MOST_FAILURES) return this.end(id, RegisterFetchState.FAILED, error.message);
    return this.asWorker(async (manager) => {
      await manager.query('update register_fetch set failures = failures + 1, note = $2 where id = $1', [id, `${error.message} We try again.`]);
      await queue(manager, id, AFTER_FAILURE_S);
    });
  }

  private async end(id: string, state: RegisterFetchState, note: string | null): Promise<void> {
    await this.asWorker((manager) => manager.query('update register_fetch set state = $2, note = $3, finished_at = app.now() where id = $1', [id, state, note]));
  }

  private asWorker<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      return work(manager);
    });
  }
}

async function list(source: OrdSource, since: string | null): Promise<Record<string, Register>> {
  const listed: Record<string, Register> = {};
  for (const { role, register } of ORD_ROLES) for (const code of await source.codes(role, since)) listed[code] = register;
  return listed;
}

/** One that cannot be had alone is noted and does not stop the others. */
async function fetchInto(came: Record<string, FetchedRecord>, source: OrdSource, codes: readonly [string, Register][]): Promise<void> {
  for (const [code, register] of codes) {
    try {
      came[code] = { register, body: await source.organisation(code) };
    } catch (error) {
      if (!(error instanceof BadAnswer) || !error.isOne) throw error;
      came[code] = { register, problem: error.message };
    }
  }
}

const queue = async (manager: EntityManager, id: string, seconds: number): Promise<void> => {
  await manager.query(`select graphile_worker.add_job('register_fetch', $1::json, run_at := now() + make_interval(secs => $2), max_attempts := 8)`, [JSON.stringify({ id }), seconds]);
};
