import type { DeepPartial, EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Actor } from '../auth/actor.js';
import type { Permission } from '../auth/permissions.js';
import { AppError, type Conflict } from '../errors.js';
import { allows, type Command, type Level, type Policy } from './policy.js';

/** A row that can be edited: every change checks and raises its version. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** What an activity entry says besides who and when. */
export interface Subject {
  kind: string;
  id: string | null;
  /** The root whose parties may know of it, where the subject belongs to one. */
  rootId?: string;
  payload?: Record<string, unknown>;
  /** For an undo: the activity that it takes back. */
  undoes?: string;
}

/** The hands of one write: load, judge, change. Everything below happens in one transaction, under row-level security. */
export class WriteTransaction {
  private about: Subject | null = null;

  constructor(
    /** For set-based statements; rows that are edited go through `change`. */
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly activityId: string,
    readonly now: Date,
    private readonly action: string,
    private readonly permission: Permission | null = null,
  ) {}

  /** States what this write is about; exactly once a write. */
  subject(subject: Subject): void {
    if (this.about) throw new Error(`${this.action} names two subjects: one write, one activity entry.`);
    this.about = subject;
  }

  /** The signed-in user's id; for writes that need a person behind them. */
  get userId(): string {
    if (!this.actor.userId) throw new AppError('FORBIDDEN');
    return this.actor.userId;
  }

  get memberId(): string {
    if (!this.actor.memberId) throw new AppError('FORBIDDEN');
    return this.actor.memberId;
  }

  /** Runs one statement and returns its rows (of an update or delete: what it returns). */
  async sql<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const answer: Row[] | [Row[], number] = await this.manager.query(text, values);
    // TypeORM answers an update or delete with [rows, count].
    return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number' ? answer[0] : (answer as Row[]);
  }

  /** The row, or NOT_FOUND, in the same words whether it is missing, hidden or in the bin. */
  async get<T extends ObjectLiteral>(entity: EntityTarget<T>, where: FindOptionsWhere<T>): Promise<T> {
    const row = await this.manager.findOne(entity, { where });
    if (!row || row['deletedAt']) throw new AppError('NOT_FOUND');
    return row;
  }

  /**
   * Refuses with NOT_FOUND what a write is about to point to but this actor cannot see, or that is in the bin. PostgreSQL looks past policies when it
   * checks a foreign key: without this, pointing to a hidden row would succeed, and so tell that it is there.
   */
  async mustSee(referred: Partial<Record<'person' | 'organisation' | 'post' | 'roundtable' | 'opportunity' | 'introduction' | 'capture', string | null | undefined>>): Promise<void> {
    for (const [table, id] of Object.entries(referred)) {
      if (!id) continue;
      const [seen] = await this.sql(`select 1 from ${table} seen where id = $1 and to_jsonb(seen) ->> 'deleted_at' is null`, [id]);
      if (!seen) throw new AppError('NOT_FOUND');
    }
  }

  /** Refuses with FORBIDDEN when the policy does not let this actor do this with a row that it can see. */
  async judge(policy: Policy, command: Command, row: ObjectLiteral): Promise<void> {
    const level = policy.shape === 'root' || policy.shape === 'child' ? await this.levelOn(policy, row) : 0;
    if (!allows(policy, command, this.actor, { row, level })) throw new AppError('FORBIDDEN');
  }

  private async levelOn(policy: Policy, row: ObjectLiteral): Promise<Level | 0> {
    const table = `${policy.shape === 'root' ? policy.table : policy.root}_access`;
    const rootId = policy.shape === 'root' ? row['id'] : row['rootId'];
    const [access] = await this.sql<{ level: Level }>(`select level from ${table} where root_id = $1 and member_id = $2`, [rootId, this.actor.memberId]);
    return access?.level ?? 0;
  }

  /** Inserts a row and returns its id (given, or made by the database). */
  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, values: DeepPartial<T>): Promise<string> {
    const result = await this.manager.insert(entity, values as QueryDeepPartialEntity<T>);
    return String(result.identifiers[0]?.['id']);
  }

  /** Gives a member access to a root. The first call for a new root comes before the root's own insert. */
  async grant(root: 'person' | 'introduction' | 'roundtable' | 'opportunity' | 'partnership', rootId: string, memberId: string, level: Level): Promise<void> {
    await this.sql(`insert into ${root}_access (root_id, member_id, level) values ($1, $2, $3) on conflict do nothing`, [rootId, memberId, level]);
  }

  /**
   * Changes a row that nobody changed since the caller read `version` of it, and returns the new version.
   * Otherwise throws CONFLICT with who changed it, when, and the values that now stand for the fields of `patch`.
   */
  async change<T extends Versioned>(entity: EntityTarget<T>, row: T, version: number, patch: QueryDeepPartialEntity<T>): Promise<number> {
    const where = { id: row.id, version } as FindOptionsWhere<T>;
    const result = await this.manager.update(entity, where, { ...patch, version: version + 1 });
    if (result.affected === 1) return version + 1;
    throw new AppError('CONFLICT', undefined, { conflict: await this.conflict(entity, row.id, Object.keys(patch)) });
  }

  /** Refuses when the row has moved on, for writes that change other tables on its behalf. */
  async mustBe<T extends Versioned>(entity: EntityTarget<T>, row: T, version: number, fields: string[]): Promise<void> {
    if (row.version !== version) throw new AppError('CONFLICT', undefined, { conflict: await this.conflict(entity, row.id, fields) });
  }

  private async conflict<T extends Versioned>(entity: EntityTarget<T>, id: string, fields: string[]): Promise<Conflict> {
    const row = await this.get(entity, { id } as FindOptionsWhere<T>);
    const table = this.manager.connection.getMetadata(entity).tableName;
    const [last] = await this.sql<{ name: string | null; at: string }>(
      `select coalesce(u.name, 'Somebody') as name, h.sys_from::timestamptz as at from hist.${table} h
       left join activity a on a.id = h.activity_id left join user_account u on u.id = a.user_id
       where h.id = $1 and h.sys_to is null`, [id]);
    return {
      changedBy: last?.name ?? 'Somebody',
      changedAt: new Date(last?.at ?? this.now).toISOString(),
      version: row.version,
      current: Object.fromEntries(fields.map((field) => [field, row[field]])),
    };
  }

  /** Writes the activity entry; called once by Writes after the work. */
  async record(): Promise<void> {
    if (!this.about) throw new Error(`${this.action} names no subject: every write leaves an activity entry.`);
    const { kind, id, rootId, payload, undoes } = this.about;
    await this.sql(
      `insert into activity (id, member_id, user_id, action, subject_kind, subject_id, root_id, payload, undoes, permission) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [this.activityId, this.actor.memberId, this.actor.userId, this.action, kind, id, rootId ?? null, JSON.stringify(payload ?? {}), undoes ?? null, this.permission]);
  }
}
