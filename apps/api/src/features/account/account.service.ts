import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../../platform/auth/actors.js';
import type { Caller } from '../../platform/auth/caller.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import type { CreateApiKeyInput } from './account.inputs.js';

const HOURS_A_DAY = 24;
const MINUTES_A_YEAR = 365 * HOURS_A_DAY * 60;

@Injectable()
export class AccountService {
  constructor(private readonly writes: Writes) {}

  /**
   * Makes a personal API key with its owner's rights and returns it: the only time that it can be read, since only its hash is kept.
   * A repeated call is answered with an empty key, never with a second one.
   */
  async createApiKey(caller: Caller, input: CreateApiKeyInput): Promise<{ key: string }> {
    const key = `lk_${newToken()}`;
    const { result } = await this.writes.run(caller, { action: 'account.createApiKey', input }, async (tx) => {
      const [made] = await tx.sql<{ id: string | null }>(`select app.open_session($1, $2, $3, 'API_KEY', $4, $5, $6) as id`,
        [tx.userId, tx.memberId, hashToken(key), input.label, MINUTES_A_YEAR, input.days * HOURS_A_DAY]);
      if (!made?.id) throw new AppError('FORBIDDEN');
      tx.subject({ kind: 'API_KEY', id: made.id, payload: { label: input.label } });
      return { hash: hashToken(key) };
    });
    return { key: result.hash === hashToken(key) ? key : '' };
  }

  /** Ends one of your own sessions or keys, at once and on every server. */
  endSession(caller: Caller, id: string): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'account.endSession', input: id }, async (tx) => {
      await tx.sql('update session set revoked_at = now() where id = $1 and user_id = $2 and revoked_at is null', [id, tx.userId]);
      tx.subject({ kind: 'SESSION', id });
      return id;
    });
  }

  /** Ends all your sessions but this one; API keys stay. */
  endOtherSessions(caller: Caller): Promise<Written<number>> {
    return this.writes.run(caller, { action: 'account.endOtherSessions', input: null }, async (tx) => {
      const ended = await tx.sql<{ ended: number }>(
        `with gone as (update session set revoked_at = now() where user_id = $1 and kind = 'SESSION' and token_hash <> $2 and revoked_at is null returning 1) select count(*)::int as ended from gone`,
        [tx.userId, tx.actor.tokenHash]);
      tx.subject({ kind: 'SESSION', id: null });
      return ended[0]?.ended ?? 0;
    });
  }
}
