import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { AccessLog } from '../audit/access-log.js';
import type { Actor } from '../auth/actor.js';
import type { Caller } from '../auth/caller.js';
import { Clock } from '../clock.js';
import { AppError, fieldError } from '../errors.js';
import { WriteTransaction } from './write-transaction.js';

/** What a write is about. `input` is what the caller asked for: the same key with another input is refused. */
export interface Write {
  /** `opportunity.move`: what is shown in the audit and what undo goes by. */
  action: string;
  input: unknown;
}

/** A write's outcome and the activity that undo and the audit know it by. */
export interface Written<T> {
  result: T;
  activityId: string;
}

/** A write that somebody asked for and the worker carries out piece by piece: each piece belongs to the activity of whoever asked. */
export interface Errand {
  readonly userId: string;
  readonly memberId: string;
  readonly activityId: string;
}

/**
 * The one way to change anything: one transaction with the actor's context, the idempotency row, the work, and one activity entry.
 */
@Injectable()
export class Writes {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * Runs `work` in one transaction. `T` must survive JSON: a repeated call is answered with the stored result.
   * Throws UNAUTHENTICATED when the session ended meanwhile, VALIDATION when a key is used for another input, and whatever `work` throws.
   */
  async run<T>(caller: Caller, write: Write, work: (tx: WriteTransaction) => Promise<T>): Promise<Written<T>> {
    const activityId = randomUUID();
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const actor = await this.enter(manager, caller.actor, activityId);
      const repeated = await this.claim<T>(manager, caller, actor, write);
      if (repeated) return repeated;
      const tx = new WriteTransaction(manager, actor, activityId, now, write.action, caller.permission ?? null);
      const result = await work(tx);
      await tx.record();
      const written = { result, activityId };
      if (caller.idempotencyKey && actor.userId) {
        await manager.query('update idempotency set response = $3 where user_id = $1 and key = $2', [actor.userId, caller.idempotencyKey, JSON.stringify(written)]);
      }
      return written;
    }).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'FORBIDDEN') this.accessLog.note(caller.actor.tokenHash, { kind: 'DENIED', what: write.action });
      throw error;
    });
  }

  /**
   * Carries out a piece of a write that was asked for before: one transaction in the name of whoever asked, under the activity that was
   * recorded then. Throws UNAUTHENTICATED when they may no longer sign in.
   */
  async carryOut<T>({ userId, memberId, activityId }: Errand, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const [row]: { role: Actor['role'] }[] = await manager.query(
        // Nobody waits for the worker: a piece may take longer than a request. Nor does it wait for the disk: if the machine dies, what a piece wrote last is lost whole, and
        // its job, which leaves the queue by a commit that is written through with all before it, is still there to carry it out again.
        `select e.role, set_config('app.activity', $3, true), set_config('app.now', $4, true), set_config('statement_timeout', '60s', true), set_config('synchronous_commit', 'off', true) from app.enter_for($1, $2) e`, [userId, memberId, activityId, this.clock.isSet ? now.toISOString() : '']);
      if (!row) throw new AppError('UNAUTHENTICATED');
      return work(new WriteTransaction(manager, { kind: 'SESSION', tokenHash: null, userId, memberId, role: row.role }, activityId, now, 'errand'));
    });
  }

  /** Proves the actor again inside the transaction, so that a right that ended does not outlive the request before. */
  private async enter(manager: EntityManager, actor: Actor, activityId: string): Promise<Actor> {
    const now = this.clock.isSet ? this.clock.now().toISOString() : '';
    const context = `set_config('app.activity', $1, true), set_config('app.now', $2, true)`;
    if (actor.kind === 'SYSTEM') {
      await manager.query(`select set_config('app.role', 'SYSTEM', true), ${context}`, [activityId, now]);
      return actor;
    }
    const rows: { user_id: string; member_id: string; role: Actor['role']; root_id?: string; subject_id?: string; expired?: boolean }[] = actor.kind === 'LINK'
      ? await manager.query(`select l.*, ${context} from app.enter_link($3, $4) l`, [activityId, now, actor.tokenHash, actor.linkPurpose])
      : await manager.query(`select e.*, ${context} from app.enter($3) e`, [activityId, now, actor.tokenHash]);
    const row = rows[0];
    if (!row || row.expired) throw new AppError('UNAUTHENTICATED');
    return actor.kind === 'LINK'
      ? { ...actor, memberId: row.member_id, subjectId: row.subject_id, subjectRootId: row.root_id }
      : { ...actor, userId: row.user_id, memberId: row.member_id, role: row.role };
  }

  private async claim<T>(manager: EntityManager, caller: Caller, actor: Actor, write: Write): Promise<Written<T> | null> {
    if (!caller.idempotencyKey || !actor.userId) return null;
    const hash = createHash('sha256').update(`${write.action}\n${JSON.stringify(write.input)}`).digest('hex');
    const claimed: unknown[] = await manager.query(
      'insert into idempotency (user_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning key',
      [actor.userId, caller.idempotencyKey, hash]);
    if (claimed.length > 0) return null;
    const [row]: { request_hash: string; response: Written<T> }[] = await manager.query(
      'select request_hash, response from idempotency where user_id = $1 and key = $2', [actor.userId, caller.idempotencyKey]);
    if (!row || row.request_hash !== hash) {
      throw fieldError('Idempotency-Key', 'This Idempotency-Key was used for another change. Send a new one.');
    }
    return row.response;
  }
}
