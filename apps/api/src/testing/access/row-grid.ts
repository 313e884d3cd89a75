import { createHash } from 'node:crypto';
import pg from 'pg';
import { type Actor, systemActor } from '../../platform/auth/actor.js';
import { allows, camel, type Judged, type Level, type Policy } from '../../platform/database/policy.js';
import type { TestApp } from '../test-app.js';
import { gridFill } from './fill.js';
import type { Neighbours } from './neighbours.js';

/** Rows of A of one kind. `where` may name $A, $P (its partner), $C (a stranger), $LEAD, $SHARED (an opportunity), $EVENT (a roundtable of A's own), $GUEST (an invitation to it), $ASKED (an introduction with a link). */
export type Kind = readonly [name: string, table: string, where: string, ...decisions: string[]];

/** Those for whom a kind's decisions stand, in this order: four roles of A, of its partner and of a stranger; a guest's link, a connector's link; the worker. */
export const actors = [
  ...['own', 'partner', 'stranger'].flatMap((of) => ['administrator', 'lead', 'organiser', 'board'].map((role) => `${of} ${role}`)), 'a guest by link', 'a connector by link', 'the worker',
] as const;

/** `userId` and `memberId` are the name in which a copy can be made: a link has none. */
interface Subject { name: string; actor: Actor; enter: string; values: unknown[]; userId: string | null; memberId: string | null }

/** The id of a row that a copy would be, and of a root to which nobody has access. */
const NEW = '00000000-0000-4000-8000-0000000000ff';

const tokenIn = (text: string, page: string): string => new RegExp(`/${page}/([A-Za-z0-9_-]{43})`).exec(text)![1]!;
const hash = (token: string) => createHash('sha256').update(token).digest('hex');

/** Asks PostgreSQL, as the runtime role, what each actor may do with rows: everything is rolled back. */
export class RowGrid {
  private constructor(private readonly client: pg.Client, private readonly subjects: readonly Subject[], private readonly ids: Readonly<Record<string, string>>) {}

  static async open(t: TestApp, n: Neighbours): Promise<RowGrid> {
    const client = new pg.Client({ connectionString: t.db.ownerUrl });
    await client.connect();
    const [asked] = await t.db.rows<{ subject_id: string; body_text: string }>(`select subject_id, body_text from outbox_mail where kind = 'INTRODUCTION_ASK' and member_id = $1 order by created_at limit 1`, [n.partner.memberId]);
    const [guest] = await t.db.rows<{ subject_id: string }>('select subject_id from link_token where token_hash = $1', [hash(n.a.tokens[0]!)]);
    const subjects = (['a', 'partner', 'stranger'] as const).flatMap((of) => [n[of].admin, n[of].lead, n[of].organiser, n[of].board])
      .map(({ actor, userId, memberId }, at): Subject => ({ name: actors[at]!, actor, enter: 'select app.enter($1)', values: [actor.tokenHash], userId, memberId }));
    const event = n.a.ids['roundtable']![0]!;
    const ids: Record<string, string> = { $A: n.a.memberId, $P: n.partner.memberId, $LEAD: n.a.lead.userId, $SHARED: n.a.sharedOpportunityId, $EVENT: event, $GUEST: guest!.subject_id, $ASKED: asked!.subject_id, $C: n.stranger.memberId };
    for (const statement of gridFill) await client.query(statement.replaceAll(/\$[A-Z]+/g, (name) => `'${ids[name]!}'`));
    const link = (name: string, token: string, purpose: 'RSVP' | 'CONNECTOR_ANSWER', memberId: string, subjectId: string, subjectRootId: string): Subject => ({
      name, actor: { kind: 'LINK', tokenHash: hash(token), userId: null, memberId, role: 'GUEST', linkPurpose: purpose, subjectId, subjectRootId },
      enter: 'select app.enter_link($1, $2)', values: [hash(token), purpose], userId: null, memberId: null,
    });
    return new RowGrid(client, [
      ...subjects, link(actors[12]!, n.a.tokens[0]!, 'RSVP', n.a.memberId, guest!.subject_id, event),
      link(actors[13]!, tokenIn(asked!.body_text, 'i'), 'CONNECTOR_ANSWER', n.partner.memberId, asked!.subject_id, asked!.subject_id),
      { name: actors[14]!, actor: systemActor, enter: `select set_config('app.role', 'SYSTEM', true)`, values: [], userId: null, memberId: null },
    ], ids);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Runs `work` on a database that one statement has changed, and puts it back. */
  async broken<T>(statements: readonly string[], work: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      for (const statement of statements) await this.client.query(statement);
      return await work();
    } finally {
      await this.client.query('rollback');
    }
  }

  /**
   * What each actor may do with a kind's rows, in the order of `actors`: r reads, c makes one more like them, n makes one in the own name that points to the same,
   * u changes, d deletes, h reads their history, g gives them away: to another member, another root, another author, or for a published person to nobody;
   * o and m are what nobody may. Asks `questions` alone; with `expected`, stops at the first actor who differs.
   */
  async decisions(kind: Kind, questions = 'rcnudhgom', expected?: readonly string[]): Promise<string[]> {
    const [name, table] = kind;
    const found: string[] = [];
    // Neither foreign keys nor history: what is asked is what the policies say.
    await this.client.query('set local session_replication_role = replica');
    await this.client.query('savepoint kind');
    const columns = (await this.client.query<{ name: string; generated: boolean }>(`select attname as name, attgenerated <> '' or attidentity <> '' as generated from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`, [table])).rows;
    const rows = await this.rowsOf(kind);
    const has = (await this.client.query<{ history: boolean; access: boolean }>(`select to_regclass('hist.' || $1) is not null as history, to_regclass($1 || '_access') is not null as access`, [table])).rows[0]!;
    const hasId = columns.some((column) => column.name === 'id');
    const keys = rows.map((row) => String(row[hasId ? 'id' : 'at_place']));
    const among = `${hasId ? 'id' : 'ctid'}::text = any($1)`;
    const places = rows.map((row) => String(row['at_place']));
    // A column that all rows can be given one value of: no unique index holds it, and no policy asks for it.
    const unique = new Set((await this.client.query<{ name: string }>(`select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = $1::regclass and i.indisunique`, [table])).rows.map(({ name: each }) => each));
    const free = columns.filter((column) => !column.generated && !unique.has(column.name) && !/(_id|layer|state|for_board|published_at)$/.test(column.name)).map((column) => column.name);
    const plain = free.includes('version') ? 'version' : free.at(-1) ?? columns[0]!.name;
    // A session is its user's: it opens no member in which they have no membership.
    const owning = [...(table === 'session' ? [] : ['member_id']), 'root_id', 'published_at', 'user_id'].find((each) => columns.some((column) => column.name === each));
    const insertable = columns.filter((column) => !column.generated).map((column) => column.name);
    for (const [at, subject] of this.subjects.entries()) {
      await this.client.query('set local role lintel_app');
      await this.client.query(subject.enter, subject.values);
      /** How many of the rows a statement reaches; whatever stops it but a policy or a missing grant comes after both. */
      const reached = async (sql: string, values: unknown[], count?: string): Promise<number> => {
        await this.client.query('savepoint attempt');
        try {
          const { rowCount } = await this.client.query(sql, values);
          if (!count) return rowCount!;
          await this.client.query('reset role');
          return (await this.client.query<{ n: number }>(count, [places])).rows[0]!.n;
        } catch (error) {
          const { code } = error as { code?: string };
          if (!code) throw error;
          return code === '42501' ? 0 : keys.length;
        } finally {
          await this.client.query('rollback to savepoint attempt');
        }
      };
      const all = (n: number): boolean => {
        if (n > 0 && n < keys.length) throw new Error(`${name}: ${subject.name} reaches ${n} of ${keys.length} rows, so they are of two kinds.`);
        return n > 0;
      };
      const members = { member_id: subject.memberId, by_member_id: subject.memberId };
      const users = { author_id: subject.userId, by_user_id: subject.userId, user_id: subject.userId };
      const copy = async (mine: Record<string, string | null>, level = 3): Promise<boolean> => {
        const values = { ...rows[0], ...(hasId && { id: NEW }), ...Object.fromEntries(Object.entries(mine).filter(([column, value]) => column in rows[0]! && value)) };
        await this.client.query('savepoint root');
        if (has.access && subject.memberId && level) {
          // As the owner: who may give access is asked of its own table.
          await this.client.query('reset role');
          await this.client.query(`insert into ${table}_access (root_id, member_id, level) values ('${NEW}', $1, $2)`, [subject.memberId, level]);
          await this.client.query('set local role lintel_app');
        }
        const n = await reached(`insert into ${table} (${insertable.join(', ')}) select ${insertable.join(', ')} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(values)]);
        await this.client.query('rollback to savepoint root');
        return n > 0;
      };
      // Without a condition, a change or a delete is stopped by its own policy alone and not by that of reading.
      const gone = `select ${keys.length} - count(*)::int as n from ${table} where ctid::text = any($1)`;
      const elsewhere: Record<string, string | null> = { member_id: this.ids[subject.actor.memberId === this.ids['$C'] ? '$A' : '$C']!, root_id: NEW, published_at: null, user_id: NEW };
      const answers: Record<string, () => Promise<boolean>> = {
        r: async () => all(await reached(`select 1 from ${table} where ${among}`, [keys])),
        c: () => copy({}),
        n: () => copy({ ...members, ...users }),
        // Never, for anybody: a root without access to it or with less than its owner's; a row by oneself in another member's name, or at a root without access.
        o: async () => has.access && ((await copy({}, 0)) || (await copy({}, 2))),
        m: async () => ('member_id' in rows[0]!
          ? subject.memberId !== null && rows[0]!['member_id'] !== subject.memberId && table !== 'member' && copy(users)
          : 'root_id' in rows[0]! && subject.actor.role !== 'SYSTEM' && copy({ ...users, root_id: NEW })),
        u: async () => all(await reached(`update ${table} set ${plain} = (jsonb_populate_record(null::${table}, $1)).${plain}`, [JSON.stringify(rows[0])], gone)),
        // The worker belongs to no member, and may where it may change at all.
        g: async () => owning !== undefined && subject.actor.role !== 'SYSTEM' && all(await reached(`update ${table} set ${owning} = $1`, [elsewhere[owning]], gone)),
        d: async () => all(await reached(`delete from ${table}`, [], gone)),
        h: async () => has.history && (await reached(`select 1 from hist.${table} where ${among}`, [keys])) > 0,
      };
      let letters = '';
      for (const question of questions) if (await answers[question]!()) letters += question;
      await this.client.query('rollback to savepoint kind');
      found.push(letters || '-');
      if (expected && (letters || '-') !== asked(expected[at]!, questions)) break;
    }
    return found;
  }

  /** What is reached of a table, in either schema, by a connection on which no actor was entered: r, u and d as above; and how many rows there are. */
  async withoutActor(table: string): Promise<{ rows: number; reached: string }> {
    const count = `select count(*)::int as n from ${table}`;
    const [{ n }] = (await this.client.query<{ n: number }>(count)).rows as [{ n: number }];
    const [column] = (await this.client.query<{ name: string }>(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' order by attnum limit 1`, [table])).rows;
    await this.client.query('set local role lintel_app');
    let reached = '';
    for (const [letter, sql] of [['r', `select 1 from ${table}`], ['u', `update ${table} set ${column!.name} = null`], ['d', `delete from ${table}`]] as const) {
      await this.client.query('savepoint attempt');
      const rows = await this.client.query(sql).then(({ rowCount }) => rowCount!, ({ code }: { code: string }) => (code === '42501' ? 0 : n));
      await this.client.query('rollback to savepoint attempt');
      if (rows > 0) reached += letter;
    }
    return { rows: n, reached };
  }

  /** What the predicate that writes ask says of the same rows, of `questions` among r, u and d; a letter with a question mark where it says yes to some of them. */
  async predictions(kind: Kind, policy: Policy, questions: string): Promise<string[]> {
    const rows = await this.rowsOf(kind);
    const root = policy.shape === 'root' ? policy.table : policy.root;
    const found: string[] = [];
    for (const { actor } of this.subjects) {
      const judged: Judged[] = [];
      for (const row of rows) {
        const access = root ? (await this.client.query<{ level: Level }>(`select level from ${root}_access where root_id = $1 and member_id = $2`, [row[policy.shape === 'root' ? 'id' : 'root_id'], actor.memberId])).rows[0] : undefined;
        judged.push({ row: Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value])), level: access?.level ?? 0 });
      }
      const letters = [...questions].map((letter) => {
        const yes = judged.filter((one) => allows(policy, commandOf[letter as Predicted], actor, one)).length;
        return yes === 0 ? '' : yes === rows.length ? letter : `${letter}?`;
      });
      found.push(letters.join('') || '-');
    }
    return found;
  }

  private async rowsOf([name, table, where]: Kind): Promise<Record<string, unknown>[]> {
    const condition = where.replaceAll(/\$[A-Z]+/g, (key) => `'${this.ids[key]!}'`);
    const { rows } = await this.client.query<{ json: Record<string, unknown> }>(`select to_jsonb(x) || jsonb_build_object('at_place', x.ctid::text) as json from ${table} x where ${condition} limit 3`);
    if (rows.length === 0) throw new Error(`${name}: the world has no such row.`);
    return rows.map(({ json }) => json);
  }
}

const commandOf = { r: 'read', u: 'update', d: 'remove' } as const;
type Predicted = keyof typeof commandOf;

/** The questions that the predicate answers: all but those that hang on other rows (`through`), which the database alone can see. */
export const predictable = (policy: Policy): string =>
  (Object.keys(commandOf) as Predicted[]).filter((letter) => !(policy[commandOf[letter]] ?? []).some((grant) => grant.through)).join('');

/** Of what was written down, the part that was asked. */
export const asked = (letters: string, questions: string): string => [...letters].filter((letter) => questions.includes(letter)).join('') || '-';
