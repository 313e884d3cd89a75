import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Writes } from '../database/writes.js';
import { AppError, fieldError } from '../errors.js';
import type { Actor } from './actor.js';
import { Limits } from './limits.js';
import { Passwords } from './passwords.js';
import { SecondFactor } from './second-factor.js';
import { waitWords } from './wait-words.js';

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

  async state({ userId }: Actor): Promise<SecondFactorState> {
    const state = await this.factor.state(userId!);
    return { since: state?.since.toISOString() ?? null, codesLeft: state?.codesLeft ?? 0 };
  }

  /** Throws VALIDATION on `code`, RATE_LIMITED past ten tries in five minutes. */
  async newRecoveryCodes(actor: Actor, code: string): Promise<string[]> {
    await this.prove(actor, code);
    await this.record(actor, 'account.newRecoveryCodes');
    return this.factor.newRecoveryCodes(actor.userId!);
  }

  /** Ends all other sessions too. Throws VALIDATION on `password` or `code`, RATE_LIMITED past ten tries in five minutes. */
  async forget(actor: Actor, code: string, password: string): Promise<void> {
    const userId = actor.userId!;
    if (!(await this.limits.mayGivePassword(userId))) throw new AppError('RATE_LIMITED', 'Too many tries at your password. Wait five minutes and try again.', { retryAfter: 300 });
    const [facts]: { password_hash: string }[] = await this.dataSource.query('select f.password_hash from app.account_email($1) e, app.sign_in_facts(e) f', [userId]);
    if (!(await this.passwords.matches(facts?.password_hash ?? null, password))) throw fieldError('password', 'This is not the password that you use now.');
    await this.prove(actor, code);
    await this.record(actor, 'account.forgetSecondFactor');
    await this.factor.forget(userId, actor.tokenHash);
  }

  private async prove({ userId }: Actor, code: string): Promise<void> {
    const wait = await this.limits.tryCode(userId!);
    if (wait > 0) throw new AppError('RATE_LIMITED', `Too many tries. Wait ${waitWords(wait)} and try again.`, { retryAfter: wait });
    const state = await this.factor.state(userId!);
    if (!state || !(await this.factor.takeCode(userId!, state.secret, code))) throw fieldError('code', 'This code is not right, or was used before. Wait for the next one and type that.');
    await this.limits.codeTaken(userId!);
  }

  private async record(actor: Actor, action: string): Promise<void> {
    await this.writes.run({ actor, idempotencyKey: null }, { action, input: null }, async (tx) => tx.subject({ kind: 'USER', id: tx.userId }));
  }
}
