import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../../platform/auth/actor.js';
import { Writes } from '../../platform/database/writes.js';
import { Tasks } from '../../platform/jobs/tasks.js';

/** What went in one sweep: in words → how many of it. */
type Gone = Record<string, number>;

/** What nobody needs any more goes, once a day; docs/retention.md says what, when and why. */
@Injectable()
export class Retention implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly writes: Writes,
  ) {}

  onModuleInit(): void {
    this.tasks.add('forget_old', async () => { await this.sweep(); });
  }

  /** The worker's own work, safe to run twice. What went is logged by its number alone. */
  async sweep(): Promise<Gone> {
    const { result } = await this.writes.run({ actor: systemActor, idempotencyKey: null }, { action: 'retention.sweep', input: null }, async (tx) => {
      await tx.sql(`set local statement_timeout = '60s'`);
      const rows = await tx.sql<{ what: string; gone: number }>('select what, gone from app.forget_old()');
      const gone: Gone = Object.fromEntries(rows.map(({ what, gone: count }) => [what, count]));
      tx.subject({ kind: 'RETENTION', id: null, payload: gone });
      return gone;
    });
    return result;
  }
}
