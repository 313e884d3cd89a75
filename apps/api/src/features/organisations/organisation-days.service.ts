import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { Writes } from '../../platform/database/writes.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { SearchIndex } from '../search/search-index.service.js';
import { Organisation } from './organisation.entity.js';
import { statusOn } from './organisation.rules.js';
import { OrganisationStatus } from './organisation.types.js';

/** Opens and closes organisations on the day that was set for it: the worker looks once an hour. */
@Injectable()
export class OrganisationDays implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: Tasks,
    private readonly writes: Writes,
    private readonly index: SearchIndex,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add('organisation_days', async () => { await this.keep(); });
  }

  /** Gives each organisation whose day has come the status of that day, one write each. Resolves to how many changed. */
  async keep(): Promise<number> {
    const today = this.clock.today();
    const dated = await this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      return manager.query<{ id: string }[]>(`select id from organisation where deleted_at is null
        and (status = $1 and opened_on <= $3 or status <> $2 and closed_on < $3)`, [OrganisationStatus.PLANNED, OrganisationStatus.CLOSED, today]);
    });
    for (const { id } of dated) await this.keepOne(id, today);
    return dated.length;
  }

  private async keepOne(id: string, today: string): Promise<void> {
    await this.writes.run({ actor: systemActor, idempotencyKey: null }, { action: 'organisation.day', input: { id } }, async (tx) => {
      const row = await tx.get(Organisation, { id });
      const status = statusOn(row, today);
      if (status !== row.status) await tx.change(Organisation, row, row.version, { status });
      await this.index.organisations(tx, [id]);
      tx.subject({ kind: 'ORGANISATION', id, payload: { status } });
    });
  }
}
