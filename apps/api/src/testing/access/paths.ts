import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType, parse, type OperationDefinitionNode } from 'graphql';
import { complexityOf, LIMITS } from '../../platform/graphql/limits.js';

/** From a field of Query to an object: the names of the fields on the way. */
type Path = readonly string[];

/** Fields on the way to an object; its own fields are one deeper. */
const WAY = 3;
/** Rows of a list, so that a document stays within its limits. */
const ROWS = 6;

/** What to select of an object: the fields of the way, and everything of the object itself where a path ends there. */
export interface Wanted {
  type: GraphQLObjectType;
  ends: boolean;
  below: Map<string, Wanted>;
  /** Of what a path ends at: these of its fields that are objects; all unless said, for a document that would be too large. */
  only?: readonly string[];
}

const named = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type);
const objects = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => isObjectType(named(field)));

/** Every path up to the depth, nearest first; of a type that lies deeper, the nearest ones. */
function pathsOf(schema: GraphQLSchema): Map<GraphQLObjectType, Path[]> {
  const found = new Map<GraphQLObjectType, Path[]>();
  let level: { type: GraphQLObjectType; path: Path }[] = [{ type: schema.getQueryType()!, path: [] }];
  for (let depth = 1; level.length > 0 && depth <= WAY + 2; depth += 1) {
    const next: typeof level = [];
    for (const { type, path } of level) {
      for (const field of objects(type)) {
        const below = named(field) as GraphQLObjectType;
        const here = [...path, field.name];
        const known = found.get(below) ?? [];
        if (depth <= WAY || known.every((one) => one.length >= depth)) {
          found.set(below, [...known, here]);
          next.push({ type: below, path: here });
        }
      }
    }
    level = next;
  }
  return found;
}

/** The first path from each field of Query, then others, up to `most`; one that is too large for a document last. */
function chosen(schema: GraphQLSchema, paths: readonly Path[], most: number): Path[] {
  const small = paths.filter((path) => fits(schema, textOf(tree(schema, [path]), path[0]!, '')));
  const seen = new Set<string>();
  const first = small.filter(([root]) => !seen.has(root!) && seen.add(root!));
  return [...new Set([...first, ...small, ...paths])].slice(0, most);
}

const selection = ({ type, ends, below, only }: Wanted): string => {
  const parts = new Set<string>('id' in type.getFields() ? ['id'] : ['__typename']);
  for (const field of ends ? Object.values(type.getFields()) : []) {
    if (isLeafType(named(field))) parts.add(field.name);
    else if (!below.has(field.name) && (only?.includes(field.name) ?? true)) parts.add(`${field.name} { __typename }`);
  }
  for (const [name, wanted] of below) parts.add(`${name}${type.getFields()[name]!.args.length > 0 ? '(first: 20)' : ''} ${selection(wanted)}`);
  return `{ ${[...parts].join(' ')} }`;
};

/** One document and what it selects of its one field of Query. */
export interface Probe {
  root: string;
  document: string;
  wanted: Wanted;
}

function tree(schema: GraphQLSchema, paths: readonly Path[], only?: readonly string[]): Wanted {
  const top: Wanted = { type: schema.getQueryType()!, ends: false, below: new Map() };
  for (const path of paths) {
    let at = top;
    for (const name of path) {
      if (!at.below.has(name)) at.below.set(name, { type: named(at.type.getFields()[name]!) as GraphQLObjectType, ends: false, below: new Map() });
      at = at.below.get(name)!;
    }
    at.ends = true;
    if (only) at.only = only;
  }
  return top;
}

const textOf = (top: Wanted, root: string, args: string): string => `{ ${root}${args && `(${args})`} ${selection(top.below.get(root)!)} }`;

const typeAt = (schema: GraphQLSchema, path: Path): GraphQLObjectType => path.reduce((type, name) => named(type.getFields()[name]!) as GraphQLObjectType, schema.getQueryType()!);

/**
 * The documents that reach every type by its paths, for each way to call a field of Query; many paths share one.
 *
 * @param most paths to a type, each from another field of Query where there are so many
 */
export function probes(schema: GraphQLSchema, calls: Readonly<Record<string, readonly string[]>>, most: number): { probes: Probe[]; paths: number } {
  const all = [...pathsOf(schema).values()].flatMap((paths) => chosen(schema, paths, most));
  const made: Probe[] = [];
  for (const field of objects(schema.getQueryType()!)) {
    const page = field.args.some(({ name }) => name === 'first') ? `first: ${ROWS}` : '';
    for (const given of calls[field.name] ?? ['']) {
      const isOneRow = /first: 1\b/.test(given);
      const args = [given.includes('first:') ? '' : page, given].filter(Boolean).join(', ');
      const write = (paths: readonly Path[], only?: readonly string[]): Probe => {
        const top = tree(schema, paths, only);
        return { root: field.name, wanted: top.below.get(field.name)!, document: textOf(top, field.name, args) };
      };
      let bundle: Path[] = [];
      // A page of one row is asked for what stands beside its rows.
      for (const path of all.filter(([root, ...rest]) => root === field.name && (!isOneRow || rest.length === 0))) {
        if (bundle.length > 0 && !fits(schema, write([...bundle, path]).document)) {
          made.push(write(bundle));
          bundle = [];
        }
        if (fits(schema, write([path]).document)) bundle = [...bundle, path];
        else made.push(...objects(typeAt(schema, path)).map(({ name }) => write([path], [name])));
      }
      if (bundle.length > 0) made.push(write(bundle));
    }
  }
  return { probes: made, paths: all.length };
}

function fits(schema: GraphQLSchema, text: string): boolean {
  const document = parse(text);
  return text.split(/\s+/).length < LIMITS.tokens && text.length < LIMITS.characters && complexityOf(schema, document, document.definitions[0] as OperationDefinitionNode, {}) <= LIMITS.complexity;
}

/** One field of one object of an answer. `row` is the object's id, or that of the nearest object around it that has one. */
export interface Shown {
  field: string;
  row: string | null;
  value: unknown;
}

const isUuid = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

/** Every field of every object at which a path ends. */
export function shownIn(wanted: Wanted, value: unknown, row: string | null = null): Shown[] {
  if (Array.isArray(value)) return value.flatMap((one) => shownIn(wanted, one, row));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const here = isUuid(object['id']) ? object['id'] : row;
  const own = wanted.ends ? Object.keys(wanted.type.getFields()).map((name): Shown => ({ field: `${wanted.type.name}.${name}`, row: here, value: object[name] })) : [];
  return [...own, ...[...wanted.below].flatMap(([name, below]) => shownIn(below, object[name], here))];
}
