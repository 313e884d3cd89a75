import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FieldNode, GraphQLOutputType } from 'graphql';
import { isNonNullType } from 'graphql';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { AccessLog } from '../../audit/access-log.js';
import { Clock } from '../../clock.js';
import { StatementNames } from '../../database/statement-names.js';
import { AppError } from '../../errors.js';
import type { RequestContext } from '../context.js';
import { type Operation, RootCompiler } from './compile.js';
import type { Sql } from './definitions.js';
import { type Column, selectObject } from './json-sql.js';
import { ReadPlan } from './read-plan.js';
import type { Root } from './roots.js';

/** One root field to read: its key in the answer, its definition, its validated arguments and what is selected of it. */
export interface RootRead {
  key: string;
  root: Root;
  args: unknown;
  type: GraphQLOutputType;
  nodes: readonly FieldNode[];
  /** The roles that may ask; null where the caller was let in already (a mutation reading back what it wrote). */
  roles: readonly string[] | null;
}

/** `__typename` of the query itself, which clients' generators like to ask for. */
export interface RootTypename {
  key: string;
  typename: string;
}

/** What a read needs to know of the request. */
export type Asking = Pick<RequestContext, 'actorToken' | 'safelisted'>;

interface Statement {
  text: string;
  values: unknown[];
}

/** Who was entered, and the text of the JSON; null where the role may not ask. */
interface Answered {
  role: string;
  data: string | null;
}

/** One of several roots that were read together is refused: `at` says which, counted from 0. */
export class RefusedRoot extends AppError {
  constructor(code: 'FORBIDDEN' | 'NOT_FOUND', readonly at: number) {
    super(code);
  }
}

/** How many reads a connection may keep prepared. */
const NAMED_STATEMENTS = 500;

const A_MINUTE = 60_000;
const SESSIONS_REMEMBERED = 10_000;

/** Compiles roots to one statement, sends it, and gives back the text of its JSON. */
@Injectable()
export class Reader {
  readonly plan: ReadPlan;
  /** Only the client's own documents are named: there is no end of others. */
  private readonly names = new StatementNames(NAMED_STATEMENTS);
  private readonly seen = new Map<string, number>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {
    this.plan = new ReadPlan(dataSource);
  }

  /**
   * The one statement of an operation. The actor is entered first, in a materialised CTE; the CASE then asks for the
   * role, so that no table is touched before `app.enter` has run. In any other order the policies would find no actor
   * and the answer would be empty: it fails closed.
   */
  compile(operation: Operation, selected: readonly (RootRead | RootTypename)[], tokenHash: string): Statement {
    const reads = selected.filter((read) => 'root' in read);
    const roles = reads.map((read) => read.roles).reduce((a, b) => (a && b ? a.filter((role) => b.includes(role)) : (a ?? b)), null);
    const values: unknown[] = [tokenHash, roles];
    const clock = this.setClock(values);
    const columns = selected.map((read): Column => [
      read.key,
      'root' in read ? new RootCompiler(this.plan, operation, values, read.root, read.args).compile(read.type, read.nodes) : `'${read.typename}'::text`,
    ]);
    const required = selected.flatMap((read, i) => ('root' in read && read.root.kind === 'one' && isNonNullType(read.type) ? [i] : []));
    const data = required.length ? whenAllPresent(columns, required) : selectObject(columns, '');
    return { text: entered(clock, data), values };
  }

  private setClock(values: unknown[]): string {
    return this.clock.isSet ? `, set_config('app.now', $${values.push(this.clock.now().toISOString())}, true)` : '';
  }

  /**
   * Rows of a hand-written statement for a plain resolver that computes on them, such as a ranking. Entered like a
   * compiled read, in the same round trip, so that the resolver needs no guard's query (`@EntersItself`).
   * @throws AppError UNAUTHENTICATED without a valid session, FORBIDDEN for another role
   */
  async rows<Row>(context: Asking, roles: readonly string[], sql: (p: (value: unknown) => Sql) => Sql): Promise<Row[]> {
    if (!context.actorToken) throw new AppError('UNAUTHENTICATED');
    const values: unknown[] = [context.actorToken.hash, roles];
    const clock = this.setClock(values);
    const data = `select coalesce(json_agg(r), '[]') from (${sql((value) => `$${values.push(value)}`)}) r`;
    const { role, data: rows } = await this.send(context, { text: entered(clock, data), values });
    if (!roles.includes(role)) throw new AppError('FORBIDDEN');
    return JSON.parse(rows!) as Row[];
  }

  /**
   * Reads roots in one round trip.
   * @returns the text of a JSON object with one key per root
   * @throws AppError UNAUTHENTICATED without a valid session, FORBIDDEN for another role, NOT_FOUND when a root that
   *   may not be null has no visible row
   */
  async read(context: RequestContext, operation: Operation, selected: readonly (RootRead | RootTypename)[]): Promise<string> {
    const { data, text } = await this.answer(context, operation, selected);
    this.accessLog.noteRead(context.actorToken!.hash, selected.map(nameOf), text, selected.map((read) => 'root' in read && (read.args as { id?: unknown }).id).find(Boolean));
    return data;
  }

  /** The same, for a caller that notes in the access log itself what was read (one entry for many statements). */
  async readUnnoted(asking: Asking, operation: Operation, selected: readonly RootRead[]): Promise<string> {
    return (await this.answer(asking, operation, selected)).data;
  }

  private async answer(asking: Asking, operation: Operation, selected: readonly (RootRead | RootTypename)[]): Promise<{ data: string; text: string }> {
    if (!asking.actorToken) throw new AppError('UNAUTHENTICATED');
    const { hash } = asking.actorToken;
    const statement = this.compile(operation, selected, hash);
    const { role, data } = await this.send(asking, statement);
    const forbidden = selected.findIndex((read) => 'root' in read && read.roles && !read.roles.includes(role));
    if (forbidden >= 0) {
      this.accessLog.note(hash, { kind: 'DENIED', what: nameOf(selected[forbidden]!) });
      throw new RefusedRoot('FORBIDDEN', forbidden);
    }
    if (!data!.startsWith('{')) throw new RefusedRoot('NOT_FOUND', Number(data));
    return { data: data!, text: statement.text };
  }

  private async send(context: Asking, { text, values }: Statement): Promise<Answered> {
    if (!context.actorToken) throw new AppError('UNAUTHENTICATED');
    const name = context.safelisted ? this.names.of(text) : undefined;
    const { rows } = await this.pool.query<Answered>({ name, text, values }).catch(refuseBadValue);
    const [answer] = rows;
    if (!answer) throw new AppError('UNAUTHENTICATED');
    this.keepAlive(context.actorToken.hash);
    return answer;
  }

  /** Reading counts as using a session. Noted once a minute each, beside the answer and never in its way. */
  private keepAlive(tokenHash: string): void {
    const now = this.clock.now().getTime();
    if (now - (this.seen.get(tokenHash) ?? 0) < A_MINUTE) return;
    if (this.seen.size >= SESSIONS_REMEMBERED) this.seen.clear();
    this.seen.set(tokenHash, now);
    void this.dataSource.query('select app.touch_session($1)', [tokenHash]).catch(() => this.seen.delete(tokenHash));
  }

  private get pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }
}

/** A root's field in the schema, whatever the asker called it. */
const nameOf = (read: RootRead | RootTypename): string => ('root' in read ? read.nodes[0]!.name.value : '__typename');

/** The statement that enters the actor, asks for the role, and only then looks at `data`. */
const entered = (clock: Sql, data: Sql): Sql =>
  `with actor as materialized (select e.*${clock} from app.enter($1) e) `
  + `select actor.role, case when $2::text[] is null or actor.role = any($2) then (${data}) end::text as data from actor`;

/** The number of the first root that may not be null and is, in place of the data; the caller makes NOT_FOUND of it. */
function whenAllPresent(columns: readonly Column[], required: readonly number[]): string {
  const found = columns.map(([, sql], i) => `${sql} as r${i}`).join(', ');
  const missing = required.map((i) => `when found.r${i} is null then to_json(${i})`).join(' ');
  return `select case ${missing} else (${selectObject(columns.map(([key], i): Column => [key, `found.r${i}`]), '')}) end from (select ${found} offset 0) found`;
}

/** A value that PostgreSQL cannot read as what the statement needs (class 22) is the caller's mistake, not ours. */
function refuseBadValue(error: unknown): never {
  if ((error as { code?: string }).code?.startsWith('22')) throw new AppError('VALIDATION', 'One of the values cannot be read.');
  throw error;
}
