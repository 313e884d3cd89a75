import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../errors.js';
import { Actors } from './actors.js';
import { Passwords } from './passwords.js';

interface Facts { user_id: string; password_hash: string; member_id: string }

@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: Actors,
    private readonly passwords: Passwords,
  ) {}

  /** Opens a session and returns its token. The same words for an unknown account and a wrong password; throws RATE_LIMITED past 10 tries in 5 minutes. */
  async signIn(email: string, password: string, ip: string): Promise<string> {
    const within = await this.tryLimit(`sign-in:${email.toLowerCase()}`, 300, 10) && await this.tryLimit(`sign-in-ip:${ip}`, 300, 60);
    if (!within) throw new AppError('RATE_LIMITED', 'Too many tries to sign in. Wait five minutes and try again, or ask your administrator for help.', { retryAfter: 300 });
    const [facts]: Facts[] = await this.dataSource.query('select * from app.sign_in_facts($1)', [email]);
    if (!(await this.passwords.matches(facts?.password_hash ?? null, password)) || !facts) {
      throw new AppError('UNAUTHENTICATED', 'That e-mail address and password do not go together. Check both and try again.');
    }
    return this.actors.open(facts.user_id, facts.member_id);
  }

  async signOut(tokenHash: string): Promise<void> {
    await this.dataSource.query('select app.close_session($1)', [tokenHash]);
  }

  async hasDemoMembers(): Promise<boolean> {
    const [row]: { yes: boolean }[] = await this.dataSource.query('select app.has_demo_members() as yes');
    return row?.yes ?? false;
  }

  private async tryLimit(key: string, seconds: number, most: number): Promise<boolean> {
    const [row]: { within: boolean }[] = await this.dataSource.query('select app.try_limit($1, $2, $3) as within', [key, seconds, most]);
    return row?.within ?? false;
  }
}
