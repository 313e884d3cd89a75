import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../errors.js';
import { Actors } from './actors.js';
import { Limits } from './limits.js';
import { Passwords } from './passwords.js';

interface Facts { user_id: string; password_hash: string; member_id: string }

@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: Actors,
    private readonly passwords: Passwords,
    private readonly limits: Limits,
  ) {}

  /**
   * Opens a session and returns its token. An unknown, suspended or wrong account and a wrong password get the same words after the same
   * one verification. Throws RATE_LIMITED past the tries that {@link Limits.trySignIn} leaves, before anything is verified.
   */
  async signIn(email: string, password: string, ip: string): Promise<string> {
    const wait = await this.limits.trySignIn(email, ip);
    if (wait > 0) throw new AppError('RATE_LIMITED', `Too many tries to sign in. Wait ${spelled(wait)} and try again.`, { retryAfter: wait });
    const [facts]: Facts[] = await this.dataSource.query('select * from app.sign_in_facts($1)', [email]);
    if (!(await this.passwords.matches(facts?.password_hash ?? null, password)) || !facts) {
      throw new AppError('UNAUTHENTICATED', 'That e-mail address and password do not go together. Check both and try again.');
    }
    await this.limits.signedIn(email, ip);
    return this.actors.open(facts.user_id, facts.member_id);
  }

  async signOut(tokenHash: string): Promise<void> {
    await this.dataSource.query('select app.close_session($1)', [tokenHash]);
  }

  async hasDemoMembers(): Promise<boolean> {
    const [row]: { yes: boolean }[] = await this.dataSource.query('select app.has_demo_members() as yes');
    return row?.yes ?? false;
  }
}

/** "20 seconds", "3 minutes": rounded up. */
const spelled = (seconds: number): string => {
  const [n, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
};
