import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { addressBlock } from '../http/address.js';
import { hashToken } from './actors.js';

const SIGN_INS = { account: 10, address: 30 };
const ANSWERS_A_MINUTE = 20;
const PASSWORDS_IN_FIVE_MINUTES = 10;

/** Limits that are asked of the database at each try, so that no number of processes gives one more. */
@Injectable()
export class Limits {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Counts a try to sign in to an account from an address: resolves to 0, or to the seconds to wait. Ten tries on an account and thirty
   * from an address are free in five minutes. Where the database does not answer it throws, and nobody signs in.
   */
  async trySignIn(email: string, ip: string): Promise<number> {
    const [row]: { account: number; address: number }[] = await this.dataSource.query('select app.try_sign_in($1, $2) as account, app.try_sign_in($3, $4) as address',
      [accountKey(email), SIGN_INS.account, addressKey(ip), SIGN_INS.address * this.config.limitFactor]);
    return Math.max(row!.account, row!.address);
  }

  /** The password was right. */
  async signedIn(email: string, ip: string): Promise<void> {
    await this.dataSource.query('select app.signed_in($1, $2)', [accountKey(email), addressKey(ip)]);
  }

  /** Twenty answers a minute from one address to links of a kind. */
  mayAnswer(kind: 'rsvp' | 'introduction', ip: string): Promise<boolean> {
    return this.within(`${kind}:${addressBlock(ip)}`, 60, ANSWERS_A_MINUTE);
  }

  /** Ten tries in five minutes at the password that a signed-in person has now. */
  mayGivePassword(userId: string): Promise<boolean> {
    return this.within(`password:${userId}`, 300, PASSWORDS_IN_FIVE_MINUTES);
  }

  /** Counts a try at the second proof of an account: resolves to 0, or to the seconds to wait. */
  async tryCode(userId: string): Promise<number> {
    const [row]: { wait: number }[] = await this.dataSource.query('select app.try_sign_in($1, $2) as wait', [`code:${userId}`, SIGN_INS.account]);
    return row!.wait;
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

/** Digested, so that the table of tries is no list of who tried. */
const accountKey = (email: string) => `account:${hashToken(email.toLowerCase())}`;
const addressKey = (ip: string) => `address:${hashToken(addressBlock(ip))}`;
