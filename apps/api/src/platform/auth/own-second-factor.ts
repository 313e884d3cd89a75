import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { WriteTransaction } from '../database/write-transaction.js';
import { Writes } from '../database/writes.js';
import { fieldError } from '../errors.js';
import type { Actor } from './actor.js';
import { Limits } from './limits.js';
import { Passwords } from './passwords.js';
import { SecondFactor, wrongCode } from './second-factor.js';

export interface SecondFactorState {
  /** ISO moment; null where the account signs in by password alone, as those of the demo set do. */
  since: string | null;
  codesLeft: number;
}

/** What a signed-in person does with their own authenticator. Each change takes a code of it, and is recorded. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly writes: Writes,
    private readonly factor: SecondFactor,
    private readonly passwords: Passwords,
    private readonly limits: Limits,
  ) {}

  /** Since when the account has an authenticator (ISO text, or null), and how many recovery codes are left. */
  async state({ userId }: Actor): Promise<SecondFactorState> {
    const state = await this.factor.state(userId!);
    return { since: state?.since.toISOString() ?? null, codesLeft: state?.codesLeft ?? 0 };
  }

  /** Throws VALIDATION on `code`, RATE_LIMITED past ten tries in five minutes. */
  async newRecoveryCodes(actor: Actor, code: string): Promise<string[]> {
    await this.prove(actor, code);
    return this.change(actor, 'account.newRecoveryCodes', (tx) => this.factor.newRecoveryCodes(tx.userId, tx.manager));
  }

  /** Ends all other sessions too. Throws VALIDATION on `password` or `code`, RATE_LIMITED past ten tries in five minutes. */
  async forget(actor: Actor, code: string, password: string): Promise<void> {
    const userId = actor.userId!;
    await this.limits.tryPassword(userId);
    const [facts]: { password_hash: string }[] = await this.dataSource.query('select f.password_hash from app.account_email($1) e, app.sign_in_facts(e) f', [userId]);
    if (!(await this.passwords.matches(facts?.password_hash ?? null, password))) throw fieldError('password', 'This is not the password that you use now.');
    await this.prove(actor, code);
    await this.change(actor, 'account.forgetSecondFactor', (tx) => tx.sql('select app.forget_second_factor($1, $2)', [tx.userId, tx.actor.tokenHash]));
  }

  /** Counts the try and takes the code outside the write that it is for: neither comes back when that fails. */
  private async prove({ userId }: Actor, code: string): Promise<void> {
    await this.limits.tryCode(userId!);
    const state = await this.factor.state(userId!);
    if (!state || !(await this.factor.takeCode(userId!, state.secret, code))) throw wrongCode();
    await this.limits.codeTaken(userId!);
  }

  /** Without an idempotency key: nothing of an answer may be kept. */
  private async change<T>(actor: Actor, action: string, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const { result } = await this.writes.run({ actor, idempotencyKey: null }, { action, input: null }, (tx) => {
      tx.subject({ kind: 'USER', id: tx.userId });
      return work(tx);
    });
    return result;
  }
}
