import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Secret, TOTP } from 'otpauth';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { fieldError } from '../errors.js';
import { hashToken } from './actors.js';
import { seal, unseal } from './sealed.js';

const PERIOD = 30;
const CODES = 10;
/** 80 bits, as four groups of four letters and digits. */
const CODE_BYTES = 10;

/** What an authenticator app needs: the secret to type, and the same as a link for a QR code. */
export interface Offer {
  secret: string;
  uri: string;
}

/** The refusal of a code that counts no more, or never did. */
export const wrongCode = () => fieldError('code', 'This code is not right, or was used before. Wait for the next one and type that.');

/** Codes of an authenticator app (RFC 6238: six digits, 30 seconds, one step to either side) and recovery codes. */
@Injectable()
export class SecondFactor {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A new secret, sealed for the account that it is offered to. */
  newSecret(userId: string): string {
    return seal(new Secret({ size: 20 }).base32, userId, this.config.secret);
  }

  /** The secret for an authenticator app, in base32 and as an otpauth address for a QR code. */
  offer(sealed: string, userId: string, email: string): Offer {
    const totp = this.totp(sealed, userId, email);
    return { secret: totp.secret.base32, uri: totp.toString() };
  }

  /** Which 30 seconds a code is of, or null where it is of none that counts now. */
  stepOf(code: string, sealed: string, userId: string): number | null {
    const timestamp = this.clock.now().getTime();
    const delta = this.totp(sealed, userId).validate({ token: code.replaceAll(/\s/g, ''), timestamp, window: 1 });
    return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta;
  }

  /** Whether this is a code that counts now and was not taken before; takes it. */
  async takeCode(userId: string, sealed: string, code: string): Promise<boolean> {
    const step = this.stepOf(code, sealed, userId);
    return step !== null && this.yes('select app.take_step($1, $2) as yes', [userId, step]);
  }

  /** Whether this is one of the account's recovery codes that was not taken before; takes it. */
  takeRecoveryCode(userId: string, code: string): Promise<boolean> {
    return this.yes('select app.take_recovery_code($1, $2) as yes', [userId, recoveryHash(userId, code)]);
  }

  /** Stores an authenticator whose first code was of `step`; false where the account has one. */
  enrol(userId: string, sealed: string, step: number): Promise<boolean> {
    return this.yes('select app.enrol($1, $2, $3) as yes', [userId, sealed, step]);
  }

  /** Ten new recovery codes in the place of all old ones: the only time that they can be read. */
  async newRecoveryCodes(userId: string, manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const codes = Array.from({ length: CODES }, () => new Secret({ buffer: Uint8Array.from(randomBytes(CODE_BYTES)).buffer }).base32.match(/.{4}/g)!.join('-'));
    await manager.query('select app.set_recovery_codes($1, $2)', [userId, codes.map((code) => recoveryHash(userId, code))]);
    return codes;
  }

  /** The account's authenticator, or null. `secret` is sealed. */
  async state(userId: string): Promise<{ secret: string; since: Date; codesLeft: number } | null> {
    const [row]: { secret: string; since: Date; codes_left: number }[] = await this.dataSource.query('select * from app.second_factor_state($1)', [userId]);
    return row ? { secret: row.secret, since: row.since, codesLeft: row.codes_left } : null;
  }

  private totp(sealed: string, userId: string, label = ''): TOTP {
    return new TOTP({ issuer: 'Lintel', label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(unseal(sealed, userId, this.config.secret)) });
  }

  private async yes(sql: string, values: unknown[]): Promise<boolean> {
    const [row]: { yes: boolean }[] = await this.dataSource.query(sql, values);
    return row!.yes;
  }
}

/** Typed as it was printed or without its dashes, in capitals or not. */
const recoveryHash = (userId: string, code: string): string => hashToken(`${userId}:${code.toUpperCase().replaceAll(/[^A-Z2-7]/g, '')}`);
