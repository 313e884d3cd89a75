import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Random } from '../platform/graphql/read/testing/random-documents.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';

type Cells = Record<string, unknown>;
/** Every row of the tables that merging touches: `table id` → its cells without version. */
export type Snapshot = Map<string, Cells>;

export interface Pair {
  kind: 'PERSON' | 'ORGANISATION';
  keep: string;
  away: string;
  /** Whom one of two people may know. */
  friend?: string;
}

/** Two members and a third that signs in for an organisation: random rows point to a pair of records, whoever's they are. */
export class MergeWorld {
  private constructor(readonly t: TestApp, readonly ada: SignedIn, readonly bea: SignedIn, readonly actors: readonly SignedIn[], readonly tables: readonly { name: string; columns: string[] }[], private readonly runtime: pg.Client) {}

  static async open(t: TestApp): Promise<MergeWorld> {
    const [first, second, third] = [await t.member({ name: 'First', sector: 'HOUSING' }), await t.member({ name: 'Second', sector: 'HOUSING' }), await t.member({ name: 'Third', sector: 'HOUSING' })];
    const [ada, bea, cat, board] = [await t.signIn(first, 'PARTNERSHIP_LEAD'), await t.signIn(second, 'PARTNERSHIP_LEAD'), await t.signIn(third, 'PARTNERSHIP_LEAD'), await t.signIn(first, 'BOARD_MEMBER')];
    const parts = await t.db.rows<{ table_name: string; columns: string[] }>('select table_name, array_agg(column_name) as columns from app.merge_parts() where moves group by 1');
    const tables = [...parts.map(({ table_name: name, columns }) => ({ name, columns })), ...['person', 'organisation', 'opportunity', 'roundtable', 'partnership'].map((name) => ({ name, columns: [] }))];
    const runtime = new pg.Client({ connectionString: t.db.runtimeUrl });
    await runtime.connect();
    return new MergeWorld(t, ada, bea, [ada, bea, cat, board], tables, runtime);
  }

  /** Ids of this try's rows. */
  private made: string[] = [];

  close = () => this.runtime.end();

  /** Inserts a row as the owner, and gives its id. */
  async put(table: string, cells: Cells): Promise<string> {
    const row = { id: randomUUID(), ...cells };
    const names = Object.keys(row);
    await this.t.db.rows(`insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(row));
    this.made.push(row.id);
    return row.id;
  }

  organisation = (name = 'Body') => this.put('organisation', { name, type: 'CHARITY', sector: 'VCSE' });
  person = (name = 'Somebody') => this.put('person', { name, published_at: new Date(), published_source: 'test', published_basis: 'test' });

  /** A pair of records with random rows of both, of two members and in every layer. */
  async pair(random: Random, kind: Pair['kind'] = random() < 0.5 ? 'PERSON' : 'ORGANISATION'): Promise<Pair> {
    this.made = [];
    const maybe = (chance = 0.5) => random() < chance;
    const made = kind === 'PERSON' ? await this.people(maybe) : await this.organisations(maybe);
    for (const id of [made.keep, made.away]) {
      for (const by of [this.ada, this.bea]) {
        const about = kind === 'PERSON' ? { person_id: id } : { organisation_id: id };
        for (const layer of ['OURS', 'MINE', 'BOARD']) if (maybe()) await this.put('note', { member_id: by.memberId, author_id: by.userId, layer, text: `${layer} of one`, ...about });
        if (maybe()) await this.put('task', { member_id: by.memberId, title: 'Ring', created_by: by.userId, ...about });
      }
    }
    return made;
  }

  private async people(maybe: (chance?: number) => boolean): Promise<Pair> {
    const [keep, away, friend, body] = [await this.person('Ann Vale'), await this.person('Anne Vale'), await this.person('Friend'), await this.organisation()];
    const post = await this.put('post', { organisation_id: body, function_key: 'TRUST_ESTATES', title: 'Director' });
    const roundtable = async () => {
      const id = randomUUID();
      this.made.push(id);
      await this.t.db.rows(`with given as (insert into roundtable_access (root_id, member_id, level) values ($1, $2, 3))
        insert into roundtable (id, convenor_member_id, host_user_id, title, starts_at, ends_at, calendar_uid) values ($1, $2, $3, 'Table', now(), now() + interval '1 hour', $1)`, [id, this.bea.memberId, this.bea.userId]);
      return id;
    };
    const together = await roundtable();
    for (const id of [keep, away]) {
      for (const by of [this.ada, this.bea]) {
        if (maybe()) await this.put('person_detail', { member_id: by.memberId, person_id: id, email: maybe() ? `${id}@mail.example` : null, phone: maybe() ? '01' : null, lawful_basis: 'x', source: 'x', objected_at: maybe(0.2) ? new Date('2026-01-05') : null });
        if (maybe()) await this.put('tie', { member_id: by.memberId, a_id: id, b_id: maybe(0.8) ? friend : id === keep ? away : keep, kind: 'MET', weight: 5, evidence: 'Met', last_on: '2026-06-01' });
        if (maybe(0.3)) {
          const [a, b] = [id, friend].sort();
          await this.put('tie_judgement', { member_id: by.memberId, a_id: a, b_id: b, strength: 'SOME' });
        }
        if (maybe()) {
          const interaction = await this.put('interaction', { member_id: by.memberId, by_user_id: by.userId, kind: 'CALL', direction: 'TWO_WAY', happened_on: '2026-01-05', summary: 'Spoke' });
          for (const who of [keep, away]) if (maybe()) await this.put('interaction_person', { member_id: by.memberId, interaction_id: interaction, person_id: who });
        }
      }
      if (maybe(0.7)) await this.put('appointment', { root_id: id, post_id: maybe() ? post : await this.put('post', { organisation_id: body, function_key: 'TRUST_ESTATES', title: 'Head' }), is_primary: maybe(), ended_on: maybe(0.3) ? '2026-01-05' : null });
      if (maybe()) await this.put('person_topic', { root_id: id, topic_key: 'G01', statement: 'Spoke', source: 'x' });
      if (maybe()) await this.put('invitation', { root_id: maybe() ? together : await roundtable(), person_id: id, sector: 'HOUSING', name: 'Guest', state: maybe() ? 'ACCEPTED' : 'SENT', attended: maybe(0.3) ? 'ATTENDED' : null });
      if (maybe()) await this.put('capture', { root_id: together, kind: 'POINT', text: 'Said', person_id: id });
      if (maybe()) await this.put('finder_correction', { member_id: this.bea.memberId, by_user_id: this.bea.userId, by_name: 'Bea', function_key: 'TRUST_ESTATES', right_post_id: post, right_person_id: id });
    }
    // Whoever signs in is the one that stays.
    if (maybe(0.3)) await this.t.db.rows('update user_account set person_id = $1 where id = $2', [keep, this.actors[2]!.userId]);
    else await this.t.db.rows('update user_account set person_id = null where id = $1', [this.actors[2]!.userId]);
    return { kind: 'PERSON', keep, away, friend };
  }

  private async organisations(maybe: (chance?: number) => boolean): Promise<Pair> {
    const [keep, away, other] = [await this.organisation('Vale Homes'), await this.organisation('Vale Housing'), await this.organisation('Parent')];
    await this.t.db.rows('update member set organisation_id = $1 where id = $2', [maybe() ? keep : null, this.actors[2]!.memberId]);
    const place = await this.put('place', { code: randomUUID(), kind: 'COUNCIL', name: 'Vale' });
    const root = async (table: 'opportunity' | 'partnership') => {
      const id = randomUUID();
      this.made.push(id);
      await this.t.db.rows(`with given as (insert into ${table}_access (root_id, member_id, level) values ($1, $2, 3)) ${table === 'opportunity'
        ? `insert into opportunity (id, title, lead_member_id) values ($1, 'Site', $2)` : `insert into partnership (id, title, agreement_type, starts_on) values ($1, 'Joint', 'LEASE', '2026-01-05')`}`, [id, this.bea.memberId]);
      return id;
    };
    const [site, joint] = [await root('opportunity'), await root('partnership')];
    for (const id of [keep, away]) {
      for (let n = 0; n < 2; n += 1) if (maybe()) await this.put('post', { organisation_id: id, function_key: 'TRUST_ESTATES', title: `Head ${n}` });
      if (maybe()) await this.put('organisation_name', { organisation_id: id, name: 'Old Vale', kind: maybe() ? 'OFFICIAL' : 'FORMER' });
      if (maybe(0.7)) await this.put('organisation_identifier', { organisation_id: id, scheme: maybe() ? 'CHARITY' : 'SRA', value: randomUUID().slice(0, 12) });
      if (maybe()) await this.put('organisation_place', { organisation_id: id, place_id: place, basis: 'DECLARED' });
      if (maybe()) await this.put('organisation_link', { organisation_id: id, to_id: maybe(0.8) ? other : id === keep ? away : keep, kind: 'PARENT' });
      if (maybe(0.3)) await this.put('succession', { from_id: id, to_id: maybe(0.7) ? other : id === keep ? away : keep, kind: 'MERGER', happened_on: '2026-01-05' });
      if (maybe(0.7)) await this.put('opportunity_party', { root_id: maybe() ? site : await root('opportunity'), organisation_id: id, role: 'FUNDER' });
      if (maybe()) await this.put('partnership_party', { root_id: joint, organisation_id: id, role: 'FUNDER' });
      if (maybe(0.3)) await this.put('contribution', { root_id: joint, organisation_id: id, financial_year: '2026-27', kind: 'CASH' });
    }
    return { kind: 'ORGANISATION', keep, away };
  }

  /** Lets every root of this try agree with its parties and guests, as the next change of one of them does. */
  async settle(): Promise<void> {
    await this.t.db.rows(`select app.settle_opportunity_access(id) from opportunity where id = any($1)`, [this.made]);
    await this.t.db.rows(`select app.settle_partnership_access(id) from partnership where id = any($1)`, [this.made]);
    await this.t.db.rows(`select app.settle_guest_access(id) from roundtable where id = any($1)`, [this.made]);
  }

  /** All rows that point to one of the two, and the two. `also`: rows that pointed to them before. */
  async snapshot({ kind, keep, away }: Pair, also: Iterable<string> = []): Promise<Snapshot> {
    const found: Snapshot = new Map();
    const ids = [...also].map((key) => key.split(' ')[1]!);
    const parts = this.tables.filter(({ name, columns }) => columns.length > 0 && name !== 'import_row' && name !== 'import_name')
      .map(({ name, columns }) => `select '${name}' as name, to_jsonb(x) - 'version' as cells from ${name} x where ${[...columns.map((column) => `x.${column} = any($1)`), 'x.id = any($2)'].join(' or ')}`);
    parts.push(`select '${kind.toLowerCase()}', to_jsonb(x) - 'version' from ${kind.toLowerCase()} x where id = any($1)`);
    for (const { name, cells } of await this.t.db.rows<{ name: string; cells: Cells }>(parts.join(' union all '), [[keep, away], ids])) found.set(`${name} ${String(cells['id'])}`, cells);
    return found;
  }

  /** Actor → the rows that PostgreSQL lets them read. */
  async seen(): Promise<Set<string>[]> {
    const all: Set<string>[] = [];
    for (const { actor } of this.actors) {
      await this.runtime.query('begin');
      await this.runtime.query('select * from app.enter($1)', [actor.tokenHash]);
      const { rows } = await this.runtime.query<{ key: string }>({ name: 'seen', text: this.tables.map(({ name }) => `select '${name} ' || id as key from ${name} where id = any($1)`).join(' union all '), values: [this.made] });
      await this.runtime.query('rollback');
      all.push(new Set(rows.map(({ key }) => key)));
    }
    return all;
  }
}
