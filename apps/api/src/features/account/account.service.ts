import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../../platform/auth/actors.js';
import type { Caller } from '../../platform/auth/caller.js';
import { Limits } from '../../platform/auth/limits.js';
import { passwordProblem, Passwords } from '../../platform/auth/passwords.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import type { ChangePasswordInput, CreateApiKeyInput } from './account.inputs.js';

const HOURS_A_DAY = 24;

@Injectable()
export class AccountService {
  constructor(
    private readonly writes: Writes,
    private readonly passwords: Passwords,
    private readonly limits: Limits,
  ) {}

  /**
   * Makes a personal API key with its owner's rights and returns it: the only time that it can be read, since only its hash is kept.
   * A repeated call is answered with an empty key, never with a second one.
   */
  async createApiKey(caller: Caller, input: CreateApiKeyInput): Promise<{ key: string }> {
    const key = `lk_${newToken()}`;
    const { result } = await this.writes.run(caller, { action: 'account.createApiKey', input }, async (tx) => {
      const [made] = await tx.sql<{ id: string | null }>('select app.open_api_key($1, $2, $3, $4, $5) as id',
        [tx.userId, tx.memberId, hashToken(key), input.label, input.days * HOURS_A_DAY]);
      if (!made?.id) throw new AppError('FORBIDDEN');
      tx.subject({ kind: 'API_KEY', id: made.id, payload: { label: input.label } });
      return { hash: hashToken(key) };
    });
    return { key: result.hash === hashToken(key) ? key : '' };
  }

  /** Ends one of your own sessions or keys, at once and on every server. */
  endSession(caller: Caller, id: string): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'account.endSession', input: id }, async (tx) => {
      const [own] = await tx.sql('update session set revoked_at = coalesce(revoked_at, now()) where id = $1 and user_id = $2 returning id', [id, tx.userId]);
      if (!own) throw new AppError('NOT_FOUND');
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

  /**
   * Changes your password and ends all your other sessions.
   * Errors: VALIDATION on `current` when it is wrong, on `next` when it is too short or guessed first; RATE_LIMITED past ten tries in five minutes.
   */
  async changePassword(caller: Caller, input: ChangePasswordInput): Promise<void> {
    // Counted outside the write, which takes back all that it did when the password is wrong.
    await this.limits.tryPassword(caller.actor.userId!);
    // The input is left out of the idempotency digest: what it digests would be a password.
    await this.writes.run(caller, { action: 'account.changePassword', input: null }, async (tx) => {
      const [account] = await tx.sql<{ email: string; name: string }>('select email, name from user_account where id = $1', [tx.userId]);
      const [facts] = await tx.sql<{ password_hash: string }>('select password_hash from app.sign_in_facts($1)', [account?.email]);
      if (!account || !(await this.passwords.matches(facts?.password_hash ?? null, input.current))) throw fieldError('current', 'This is not the password that you use now.');
      const problem = passwordProblem(input.next, account);
      if (problem) throw fieldError('next', problem);
      await tx.sql('select app.set_own_password($1, $2)', [await this.passwords.hash(input.next), tx.actor.tokenHash]);
      tx.subject({ kind: 'USER', id: tx.userId });
    });
  }
}
