import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import type { ActorRole } from './permissions.js';

/** What a request brought to prove who asks: a session cookie or an API key, hashed. */
export interface ActorToken {
  kind: 'session' | 'apiKey';
  hash: string;
}

/** What somebody proved before a session was opened. */
export type OpenedOn = 'PASSWORD' | 'CODE' | 'RECOVERY_CODE' | 'ENROLMENT' | 'SERVER';

/** SHA-256 in hex: the database keeps this and never the token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
/** 256 random bits, in a form that fits cookies and addresses (43 characters). */
export const newToken = (): string => randomBytes(32).toString('base64url');
/** Whether it has that form. Anything else is no token, and no query is spent on it. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Looks up who acts. The database decides again in every statement and transaction; this is for guards and plain reads. */
@Injectable()
export class Actors {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The actor behind a token, or null when the session is unknown, ended or suspended. */
  async find(token: ActorToken): Promise<Actor | null> {
    const rows: { user_id: string; member_id: string; role: ActorRole }[] = await this.dataSource.query('select * from app.enter($1)', [token.hash]);
    const row = rows[0];
    if (!row) return null;
    void this.dataSource.query('select app.touch_session($1)', [token.hash]).catch(() => undefined);
    return { kind: token.kind === 'apiKey' ? 'API_KEY' : 'SESSION', tokenHash: token.hash, userId: row.user_id, memberId: row.member_id, role: row.role };
  }

  /**
   * Opens a session for a user of a member and returns its token: the one way to a session, whatever it is opened on. SERVER is the demo
   * world's own and the tests'. Sessions idle out after an hour (an administrator's after half of one) and end after twelve.
   */
  async open(userId: string, memberId: string, openedOn: OpenedOn = 'SERVER'): Promise<string> {
    const token = newToken();
    await this.dataSource.query('select app.open_session($1, $2, $3, $4)', [userId, memberId, hashToken(token), openedOn]);
    return token;
  }
}
