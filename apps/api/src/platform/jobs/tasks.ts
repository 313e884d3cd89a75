import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../database/write-transaction.js';

type Task = (payload: Record<string, string>) => Promise<void>;

/** What the worker can do beside sending mail; a feature adds its own tasks when it starts. Every task is safe to run twice. */
@Injectable()
export class Tasks {
  private readonly tasks = new Map<string, Task>();

  /** Adds a task under a name that no other feature uses. */
  add(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`There are two tasks named ${name}: rename one.`);
    this.tasks.set(name, task);
  }

  /** As graphile-worker wants them. */
  get list(): Record<string, (payload: unknown) => Promise<void>> {
    return Object.fromEntries([...this.tasks].map(([name, task]) => [name, (payload: unknown) => task(payload as Record<string, string>)]));
  }
}

/** Queues a task within a write: it runs once the write is committed, at `runAt` or as soon as a worker is free. */
export async function queueTask(tx: WriteTransaction, name: string, payload: Record<string, string>, runAt: Date = tx.now): Promise<void> {
  await tx.sql('select graphile_worker.add_job($1, $2::json, run_at := $3::timestamptz, max_attempts := 8)', [name, JSON.stringify(payload), runAt]);
}
