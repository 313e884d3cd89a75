import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { AppError } from '../errors.js';
import { addressBlock } from '../http/address.js';
import { hashToken } from './actors.js';
import { waitWords } from '../wait-words.js';

const SIGN_INS = { account: 10, address: 30 };
const ANSWERS_A_MINUTE = 20;
const MAILS_AN_HOUR = 60;
const PASSWORDS_IN_FIVE_MINUTES = 10;
const FIVE_MINUTES = 300;

/** Limits that are asked of the database at each try, so that no number of processes gives one more. A `try` beyond its limit throws RATE_LIMITED. */
@Injectable()
export class Limits {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Counts a try to sign in to an account from an address. Ten tries on an account and thirty from an address are free in five minutes.
   * Where the database does not answer it throws as well, and nobody signs in.
   */
  async trySignIn(email: string, ip: string): Promise<void> {
    const [row]: { account: number; address: number }[] = await this.dataSource.query('select app.try_sign_in($1, $2) as account, app.try_sign_in($3, $4) as address',
      [accountKey(email), SIGN_INS.account, addressKey(ip), SIGN_INS.address * this.config.limitFactor]);
    refuseFor(Math.max(row!.account, row!.address), 'Too many tries to sign in.');
  }

  /** The password was right. */
  async signedIn(email: string, ip: string): Promise<void> {
    await this.dataSource.query('select app.signed_in($1, $2)', [accountKey(email), addressKey(ip)]);
  }

  /** Twenty answers a minute from one address to links of a kind. */
  mayAnswer(kind: 'rsvp' | 'introduction', ip: string): Promise<boolean> {
    return this.within(`${kind}:${addressBlock(ip)}`, 60, ANSWERS_A_MINUTE);
  }

  /** Sixty mails an hour to one forwarding address. */
  mayForward(addressId: string): Promise<boolean> {
    return this.within(`forward:${addressId}`, 3600, MAILS_AN_HOUR);
  }

  /** Counts a try at the password that a signed-in person has now: ten in five minutes. */
  async tryPassword(userId: string): Promise<void> {
    if (!(await this.within(`password:${userId}`, FIVE_MINUTES, PASSWORDS_IN_FIVE_MINUTES))) refuseFor(FIVE_MINUTES, 'Too many tries at your password.');
  }

  /** Counts a try at the second proof of an account: ten are free in five minutes. */
  async tryCode(userId: string): Promise<void> {
    const [row]: { wait: number }[] = await this.dataSource.query('select app.try_sign_in($1, $2) as wait', [`code:${userId}`, SIGN_INS.account]);
    refuseFor(row!.wait, 'Too many tries.');
  }

  /** The second proof was right. */
  async codeTaken(userId: string): Promise<void> {
    await this.dataSource.query('select app.signed_in($1, null)', [`code:${userId}`]);
  }

  private async within(key: string, seconds: number, most: number): Promise<boolean> {
    const [row]: { within: boolean }[] = await this.dataSource.query('select app.try_limit($1, $2, $3) as within', [key, seconds, most]);
    return row!.within;
  }
}

/** Throws where there are seconds to wait. */
function refuseFor(wait: number, sentence: string): void {
  if (wait > 0) throw new AppError('RATE_LIMITED', `${sentence} Wait ${waitWords(wait)} and try again.`, { retryAfter: wait });
}

/** Digested, so that the table of tries is no list of who tried. */
const accountKey = (email: string) => `account:${hashToken(email.toLowerCase())}`;
const addressKey = (ip: string) => `address:${hashToken(addressBlock(ip))}`;
