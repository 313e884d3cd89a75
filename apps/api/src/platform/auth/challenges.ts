import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError, fieldError } from '../errors.js';
import { Actors, hashToken, newToken } from './actors.js';
import { Limits } from './limits.js';
import { type Offer, SecondFactor, wrongCode } from './second-factor.js';

interface Challenge { user_id: string; member_id: string; email: string; offered: string | null; secret: string | null }

const over = () => new AppError('UNAUTHENTICATED', 'This took too long or too many tries. Sign in with your password again.');

/** What stands between the right password and a session: a challenge, which lives ten minutes and allows five tries. */
@Injectable()
export class Challenges {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: Actors,
    private readonly limits: Limits,
    private readonly factor: SecondFactor,
  ) {}

  /** Begins one and returns its token. `enrols`: the account has no authenticator yet, and is offered one. */
  async begin(userId: string, memberId: string, enrols: boolean): Promise<string> {
    const token = newToken();
    await this.dataSource.query('select app.begin_challenge($1, $2, $3, $4)', [hashToken(token), userId, memberId, enrols ? this.factor.newSecret(userId) : null]);
    return token;
  }

  /** What an enrolment offers: the same however often it is asked. Throws UNAUTHENTICATED once it is over, or where nothing is offered. */
  async offer(token: string): Promise<Offer> {
    const { user_id, email, offered } = await this.find(token);
    if (!offered) throw over();
    return this.factor.offer(offered, user_id, email);
  }

  /** Ends an enrolment with the first code of the new authenticator: opens a session and returns it with the recovery codes. */
  async confirm(token: string, code: string): Promise<{ session: string; recoveryCodes: string[] }> {
    const { user_id, member_id, offered } = await this.try(token);
    if (!offered) throw over();
    const step = this.factor.stepOf(code, offered, user_id);
    if (step === null) throw wrongCode();
    if (!(await this.factor.enrol(user_id, offered, step))) throw over();
    const recoveryCodes = await this.factor.newRecoveryCodes(user_id);
    return { session: await this.end(token, user_id, member_id, 'ENROLMENT'), recoveryCodes };
  }

  /** Ends a challenge with a code of the authenticator, or with a recovery code; opens a session and returns it. */
  async answer(token: string, given: { code: string } | { recoveryCode: string }): Promise<string> {
    const { user_id, member_id, secret } = await this.try(token);
    if (!secret) throw over();
    if ('code' in given) {
      if (!(await this.factor.takeCode(user_id, secret, given.code))) throw wrongCode();
      return this.end(token, user_id, member_id, 'CODE');
    }
    if (!(await this.factor.takeRecoveryCode(user_id, given.recoveryCode))) throw fieldError('recoveryCode', 'This is not one of your recovery codes, or it was used before. Each works once.');
    return this.end(token, user_id, member_id, 'RECOVERY_CODE');
  }

  private async find(token: string): Promise<Challenge> {
    const [challenge]: Challenge[] = await this.dataSource.query('select * from app.open_challenge($1)', [hashToken(token)]);
    if (!challenge) throw over();
    return challenge;
  }

  /** Counts a try on the challenge and on the account: whoever has the password may not guess codes by signing in again and again. */
  private async try(token: string): Promise<Challenge> {
    const challenge = await this.find(token);
    await this.limits.tryCode(challenge.user_id);
    const [row]: { yes: boolean }[] = await this.dataSource.query('select app.try_challenge($1) as yes', [hashToken(token)]);
    if (!row?.yes) throw over();
    return challenge;
  }

  private async end(token: string, userId: string, memberId: string, openedOn: 'CODE' | 'RECOVERY_CODE' | 'ENROLMENT'): Promise<string> {
    await this.dataSource.query('select app.end_challenge($1)', [hashToken(token)]);
    await this.limits.codeTaken(userId);
    return this.actors.open(userId, memberId, openedOn);
  }
}
