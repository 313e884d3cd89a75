import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { RegisterFetch, RegisterFetchState } from './register-fetch.entity.js';
import type { FetchRegistersInput } from './register-fetch.inputs.js';

@Injectable()
export class RegisterFetchService implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly writes: Writes,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    this.undo.handle('registers.fetch', 'NEVER');
  }

  /** The host that registers can be fetched from; null where none is configured. */
  get host(): string | null {
    return this.config.odsUrl ? new URL(this.config.odsUrl).host : null;
  }

  /** Has the worker fetch the registers of the configured address; what was fetched before is forgotten. Throws VALIDATION, CONFLICT. */
  fetchRegisters(caller: Caller, input: FetchRegistersInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'registers.fetch', input }, async (tx) => {
      if (!this.config.odsUrl) throw new AppError('CONFLICT', 'No address is configured. Whoever runs this server sets ODS_URL.');
      if (input.since && input.since > londonDay(tx.now)) throw fieldError('since', 'This day is still to come. Leave it out to fetch everything.');
      const [busy] = await tx.sql('select 1 from register_fetch where state = $1', [RegisterFetchState.FETCHING]);
      if (busy) throw new AppError('CONFLICT', 'A fetch is under way already.');
      await tx.sql('delete from register_fetch where member_id = $1', [tx.memberId]);
      const id = await tx.insert(RegisterFetch, { memberId: tx.memberId, since: input.since ?? null });
      await queueTask(tx, 'register_fetch', { id });
      tx.subject({ kind: 'REGISTERS', id });
      return { id };
    });
  }
}
