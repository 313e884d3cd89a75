import { randomUUID } from 'node:crypto';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import { gatesBetween } from '../../features/opportunities/opportunity.stages.js';
import { Stage } from '../../features/opportunities/opportunity.types.js';
import type { TestApp } from '../test-app.js';
import { schemaOf } from '../worlds.js';
import { inputs } from './expected-answers.js';
import type { Viewer } from './matrix.js';
import type { Neighbours, Relation } from './neighbours.js';

type Slot = GraphQLArgument | GraphQLInputField;
const rowsOf = new Map(inputs.map(([input, , rows]) => [input, rows ?? {}]));
const past = new Set(['lastOn', 'renamedOn', 'happenedOn', 'signedOn', 'startsOn', 'asAt', 'decidedOn', 'endedOn', 'since']);
/** What a mutation needs although its schema leaves it open. */
const alsoGiven: Record<string, readonly string[]> = { setNextStep: ['title', 'dueOn'], changeOrganisations: ['actsAs'], changePeople: ['topicKey', 'statement', 'source'], moveOpportunity: ['overrideReason'], addNote: ['opportunityId'], logInteraction: ['opportunityId'], logQuickNote: ['opportunityId'], inviteGuest: ['postId'], addRemit: ['placeId'], appoint: ['organisationId', 'title'], changeParty: ['commitment'], changeAppointment: ['title'], provideEvidence: ['version'], setOpportunityOwner: ['version'] };
/** Where the version is that of another row than the one that the mutation is about: by the opportunity and the member. */
const versions: Record<string, string> = {
  ...Object.fromEntries(['setTieStrength', 'disownTie', 'allowTie'].map((mutation) => [mutation, 'select 0 as version where $1::uuid is not null and $2::uuid is not null'])),
  provideEvidence: `select version from evidence where root_id = $1 and $2::uuid is not null and item = '${gatesBetween(Stage.INTRODUCED, Stage.EXPLORING)[0]!.key}'`,
  setOpportunityOwner: 'select version from pursuit where opportunity_id = $1 and member_id = $2',
};
const words: Record<string, string> = { email: 'x@y.example', agreementType: 'LEASE', financialYear: '2027-28', item: gatesBetween(Stage.INTRODUCED, Stage.EXPLORING)[0]!.key };
/** What one mutation wants in place of the first value of its kind. */
const wanted: Record<string, Record<string, unknown>> = {
  changeOrganisations: { actsAs: 'funder' }, saveView: { list: 'PEOPLE', name: 'sector' }, addOrganisationName: { kind: 'FORMER' }, addOrganisationIdentifier: { scheme: 'CHARITY', value: '7654321' }, moveOpportunity: { to: 'EXPLORING' }, provideEvidence: { value: 'Helen Marsden' },
};

export interface Prepared { query: string; variables: Record<string, unknown> }

/** Builds calls of mutations, with the rows that A or somebody else would name. */
export class Changes {
  constructor(private readonly t: TestApp, private readonly n: Neighbours) {}

  /** The rows of A of one table in one relation. */
  rows(table: string, relation: Relation): string[] {
    return (this.n.a.ids[table] ?? []).filter((id) => this.n.relations.get(id) === relation);
  }

  /** What to send for a mutation about one row: all that must be given, with rows that A may name. */
  async prepare(mutation: string, about: string | null, id: string | null): Promise<Prepared> {
    const field = schemaOf(this.t).getMutationType()!.getFields()[mutation]!;
    const variables: Record<string, unknown> = {};
    for (const arg of field.args) variables[arg.name] = getNamedType(arg.type).name === 'ID' ? id : await this.fill(arg.type, mutation, about, id);
    const type = getNamedType(field.type);
    const body = isObjectType(type) ? ` { ${Object.values(type.getFields()).map((each) => (isObjectType(getNamedType(each.type)) ? `${each.name} { id }` : each.name)).join(' ')} }` : '';
    const head = field.args.length ? `(${field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
    const given = field.args.length ? `(${field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
    return { query: `mutation ${head} { ${mutation}${given}${body} }`, variables };
  }

  /** Sends it as somebody and gives the code of the answer, ACCEPTED where there is none, with all of it. */
  async send(viewer: Viewer, payload: Prepared): Promise<{ code: string; body: string }> {
    const { body } = await this.t.app.inject({
      method: 'POST', url: '/graphql', payload: { ...payload }, headers: { cookie: viewer.who.cookie, 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
    });
    return { code: /"code":"(\w+)"/.exec(body)?.[1] ?? 'ACCEPTED', body };
  }

  /** Undoes what was accepted, so that the next one finds the row as it was; what cannot be undone stays. */
  async takeBack(viewer: Viewer, body: string): Promise<boolean> {
    const id = /"activityId":"([^"]+)"/.exec(body)?.[1];
    return Boolean(id) && !(await viewer.who.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id })).errors;
  }

  private async fill(type: GraphQLInputType, mutation: string, about: string | null, id: string | null): Promise<unknown> {
    const bare = getNullableType(type);
    if (isListType(bare)) return [await this.fill(bare.ofType, mutation, about, id)];
    if (!isInputObjectType(bare)) return undefined;
    const rows = rowsOf.get(bare.name)!;
    const subject = Object.keys(rows).find((name) => name === 'id') ?? Object.entries(rows).find(([, table]) => table === about)?.[0];
    const filled: Record<string, unknown> = {};
    for (const field of Object.values(bare.getFields())) {
      const isGiven = (isNonNullType(field.type) && field.defaultValue === undefined) || field.name === subject || alsoGiven[mutation]?.includes(field.name);
      if (isGiven) filled[field.name] = field.name === subject && id ? id : await this.value(field, rows, mutation, about, id);
    }
    return filled;
  }

  private async value(field: Slot, rows: Readonly<Record<string, string | null>>, mutation: string, about: string | null, id: string | null): Promise<unknown> {
    const bare = getNullableType(field.type);
    const type = getNamedType(field.type);
    const list = (value: unknown) => (isListType(bare) ? [value] : value);
    if (isInputObjectType(type)) return this.fill(field.type, mutation, about, id);
    if (field.name === 'version') return this.version(mutation, about, id);
    if (field.name in rows) return list(await this.other(rows[field.name]!, id, mutation));
    const asWanted = wanted[mutation]?.[field.name];
    if (asWanted !== undefined) return list(asWanted);
    if (isEnumType(type)) return list(type.getValues()[0]!.name);
    const plain: Record<string, unknown> = { Int: 1, Float: 1, Boolean: false, Date: past.has(field.name) ? '2026-11-20' : '2031-12-03' };
    return list(plain[type.name] ?? words[field.name] ?? 'Some words');
  }

  private async version(mutation: string, table: string | null, id: string | null): Promise<number | undefined> {
    const other = versions[mutation];
    if (other) return (await this.t.db.rows<{ version: number }>(other, [id, this.n.a.memberId]))[0]?.version;
    const [row] = table && id ? await this.t.db.rows<{ version: number }>(`select version from ${table} where id = $1`, [id]) : [];
    return row?.version ?? 1;
  }

  /** A row that A may name beside the one that the mutation is about: another one, in the Directory or its own. */
  private async other(table: string, id: string | null, mutation: string): Promise<string> {
    if (table === 'topic' || table === 'goal' || table === 'job_function') return (await this.t.db.rows<{ key: string }>(`select key from ${table} order by key limit 1`))[0]!.key;
    if (table === 'organisation' && mutation.endsWith('Party')) return (await this.t.db.rows<{ id: string }>(`select id from organisation where name = 'Aa Group'`))[0]!.id;
    if (table === 'user_account') return this.n.a.lead.userId;
    if (mutation === 'askIntroduction' && table === 'person') return this.connectorOrTarget();
    const directory = this.rows(table, 'directory').filter((one) => one !== id);
    return (directory[0] ?? this.rows(table, 'own').find((one) => one !== id) ?? this.rows(table, 'shared')[0])!;
  }

  private asked = 0;
  private async connectorOrTarget(): Promise<string> {
    this.asked += 1;
    return (await this.t.db.rows<{ id: string }>(`select id from person where name = $1`, [this.asked % 2 === 1 ? 'Connie of bb' : 'Public of aa']))[0]!.id;
  }

  /** A digest of every row of every table but those that count requests and note refusals. */
  async digest(): Promise<Record<string, string>> {
    const tables = await this.t.db.rows<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'hist') and c.relkind = 'r' and c.relname not in ('session', 'rate_limit', 'sign_in_try', 'idempotency', 'access_log', 'audit_queue') order by 1`);
    const digests: Record<string, string> = {};
    for (const { name } of tables) digests[name] = (await this.t.db.rows<{ d: string }>(`select coalesce(md5(string_agg(x::text, '|' order by x::text)), '') as d from ${name} x`))[0]!.d;
    return digests;
  }
}
