import { getNamedType, type GraphQLOutputType, isObjectType } from 'graphql';
import { compiledField } from '../platform/graphql/read/reads.decorator.js';
import { randomDocument, type Random } from '../platform/graphql/read/testing/random-documents.js';
import { guessesAbout } from '../testing/guesses.js';
import { documentOf, Inputs, tableOf } from '../testing/mutations.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';
import { at, schemaOf, type World } from '../testing/worlds.js';
import { alteredLink, openLink, otherPage, type PublicLink, registerUpload } from './public-requests.js';
import type { Request } from './twins.js';

/** The idempotency key of a try. */
export const keyOf = (n: number): string => `00000000-0000-4000-9000-${n.toString(16).padStart(12, '0')}`;
export const pick = <T>(values: readonly T[], random: Random): T => values[Math.floor(random() * values.length)]!;

/** Every field of a payload, and of the objects in it, without arguments or lists. */
function everything(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  return ['__typename', ...Object.values(named.getFields()).filter((field) => field.args.length === 0).flatMap((field) => {
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 0 && !String(field.type).includes('[') ? [`${field.name} { ${everything(field.type, depth - 1)} }`] : [];
  })].join(' ');
}

/** Who asks, and what they have heard of: their own world, what is hidden from them, words of others, and links. */
export interface Heard {
  own: World;
  others: readonly World[];
  hidden: Record<string, string[]>;
  /** Ids of rows that are hidden and were added. */
  added: readonly string[];
  /** Links of their own to open; of those of others they know all but one letter. */
  links: { own: readonly PublicLink[]; others: readonly PublicLink[] };
}

/** What somebody asks who has heard of everything that is hidden. */
export class Asker {
  readonly words: string[];
  private readonly cursors: string[] = [];
  private readonly ids: Record<string, string[]>;

  constructor(private readonly t: TestApp, private readonly heard: Heard) {
    this.ids = { ...heard.own.ids, added: [...heard.added] };
    for (const [table, ids] of Object.entries(heard.hidden)) this.ids[table] = [...(this.ids[table] ?? []), ...ids];
    this.words = [...heard.others.flatMap(({ canaries }) => [...canaries.keys()]), 'pubilc', 'estatse', 'diretcor', 'changed'];
  }

  /** A query, a mutation, a page or a file, by chance; mutations and files only of somebody who is signed in. */
  async request(who: SignedIn | null, n: number, random: Random): Promise<Request> {
    const key = keyOf(n);
    const kind = random();
    if (kind < 0.3 && who) return this.mutation(who, random, n, key);
    if (kind < 0.45) return this.page(who, random, key);
    return this.query(who, random, key);
  }

  /** Keeps the ends of pages. */
  hear(text: string): void {
    for (const [, end] of text.matchAll(/:"([A-Za-z0-9+/]{40,}={0,2})"/g)) if (this.cursors.length < 300) this.cursors.push(end!);
  }

  /** Several compiled roots, or one plain one: where several are resolved at once and two are refused, chance says which is named. */
  private query(who: SignedIn | null, random: Random, key: string): Request {
    const fields = Object.values(schemaOf(this.t).getQueryType()!.getFields());
    const first = pick(fields, random);
    const chosen = compiledField(first) ? { roots: fields.filter(compiledField).map(({ name }) => name) } : { roots: [first.name], most: 1 };
    const { document, variables } = randomDocument(schemaOf(this.t), random, { ...chosen, argument: guessesAbout({ ids: this.ids, words: this.words, cursors: this.cursors }), depth: 3 + Math.floor(random() * 3) });
    return { cookie: who?.cookie ?? null, body: { query: document, variables }, key };
  }

  private async mutation(who: SignedIn, random: Random, n: number, key: string): Promise<Request> {
    const { own } = this.heard;
    const field = pick(Object.values(schemaOf(this.t).getMutationType()!.getFields()), random);
    const inputs = new Inputs(this.t, own, {
      random,
      word: () => (random() < 0.3 ? pick(this.words, random) : `Word ${n} ${Math.floor(random() * 1e6)}`),
      // Nobody ends their own session here: they would ask nothing more.
      id: (table) => (random() < 0.25 || table === 'session' ? pick((table && this.ids[table]) || Object.values(this.ids).flat(), random) : undefined),
    });
    const table = tableOf(field.name, 'id');
    const mine = table && table !== 'session' && random() < 0.8 ? pick(own.ids[table] ?? [undefined], random) : undefined;
    const row = mine ? await at(this.t, table!, mine).catch(() => ({})) : {};
    if (field.name === 'endSession') return { cookie: who.cookie, body: { query: 'mutation ($id: ID!) { endSession(id: $id) }', variables: { id: pick(this.ids['added']!, random) } }, key };
    return { cookie: who.cookie, body: { query: documentOf(field, everything(field.type, 2)), variables: await inputs.fill(field.name, field.args, row) }, key };
  }

  /** The page behind a link of one's own, or behind another's of which one letter is wrong; a file; what stands open. */
  private page(who: SignedIn | null, random: Random, key: string): Request {
    const { own, others } = this.heard.links;
    const kind = random();
    if (kind < 0.4 && own.length > 0) return openLink(pick(own, random), random, key);
    if (kind < 0.6) return alteredLink(pick([...others, ...own], random), random, key);
    if (kind < 0.9 && who) return registerUpload(who, this.words, random, key);
    return otherPage(who, random, key);
  }
}
