import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../errors.js';
import { Actors } from './actors.js';
import { Limits } from './limits.js';
import { Challenges } from './challenges.js';
import { Passwords } from './passwords.js';

interface Facts { user_id: string; password_hash: string; member_id: string }

/** After the right password: a session for an account of the demo set, for everybody else a challenge for what comes next. */
export type PasswordTaken = { session: string } | { next: 'CODE' | 'ENROL'; challenge: string };

@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: Actors,
    private readonly passwords: Passwords,
    private readonly limits: Limits,
    private readonly challenges: Challenges,
  ) {}

  /**
   * Opens a session, or a challenge for the second proof, and returns its token. An unknown, suspended or wrong account and a wrong password get the same words after the same
   * one verification. Throws RATE_LIMITED past the tries that {@link Limits.trySignIn} leaves, before anything is verified.
   */
  async signIn(email: string, password: string, ip: string): Promise<PasswordTaken> {
    await this.limits.trySignIn(email, ip);
    const [facts]: Facts[] = await this.dataSource.query('select * from app.sign_in_facts($1)', [email]);
    if (!(await this.passwords.matches(facts?.password_hash ?? null, password)) || !facts) {
      throw new AppError('UNAUTHENTICATED', 'That e-mail address and password do not go together. Check both and try again.');
    }
    await this.limits.signedIn(email, ip);
    const [factor]: { exempt: boolean; enrolled: boolean }[] = await this.dataSource.query('select * from app.second_factor_of($1, $2)', [facts.user_id, facts.member_id]);
    if (factor!.exempt && !factor!.enrolled) return { session: await this.actors.open(facts.user_id, facts.member_id, 'PASSWORD') };
    const next = factor!.enrolled ? 'CODE' : 'ENROL';
    return { next, challenge: await this.challenges.begin(facts.user_id, facts.member_id, next === 'ENROL') };
  }

  /** Ends a session, whether it was still there or not. */
  async signOut(tokenHash: string): Promise<void> {
    await this.dataSource.query('select app.close_session($1)', [tokenHash]);
  }

  /** Whether the invented world is loaded. */
  async hasDemoMembers(): Promise<boolean> {
    const [row]: { yes: boolean }[] = await this.dataSource.query('select app.has_demo_members() as yes');
    return row?.yes ?? false;
  }
}
