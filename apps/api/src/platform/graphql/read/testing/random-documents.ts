import { astFromValue, getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, print } from 'graphql';

interface RandomDocument {
  document: string;
  variables: Record<string, unknown>;
}

interface Options {
  /** A value for an argument, or undefined to leave it out. Asked for each argument of each chosen field. */
  argument(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, random: Random): unknown;
  /** Root fields to choose from; all when left out. */
  roots?: readonly string[];
  /** At most so many root fields, 3 when left out. */
  most?: number;
  depth?: number;
  /** How often a selection takes every plain field that needs no argument; never when left out. */
  whole?: number;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export type Random = () => number;
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A valid random query: aliases (some longer than PostgreSQL's identifiers), named and inline fragments, repeated fields
 * that must be merged, `@skip` and `@include` by literal and by variable, arguments by literal, variable and default.
 * Fields with arguments always carry an alias of their own and others the same meaning everywhere, so merging never conflicts.
 */
export function randomDocument(schema: GraphQLSchema, random: Random, options: Options): RandomDocument {
  return new Generator(schema, random, options).make();
}

class Generator {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;
  private aliases = 0;
  private directives = 0;

  constructor(private readonly schema: GraphQLSchema, private readonly random: Random, private readonly options: Options) {}

  make(): RandomDocument {
    const query = this.schema.getQueryType()!;
    const roots = Object.values(query.getFields()).filter((field) => this.options.roots?.includes(field.name) ?? true);
    const count = 1 + Math.floor(this.random() * (this.options.most ?? 3));
    const chosen = Array.from({ length: count }, () => this.field(this.pick(roots), this.options.depth ?? 5, true));
    if (this.chance(0.2)) chosen.push('__typename');
    const head = this.declared.length ? `(${this.declared.join(', ')})` : '';
    return { document: [`query Random${head} { ${chosen.join(' ')} }`, ...this.fragments].join('\n'), variables: this.variables };
  }

  private chance(probability: number): boolean {
    return this.random() < probability;
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const usable = depth > 1 ? fields : fields.filter((field) => !isObjectType(getNamedType(field.type)));
    const parts = ['__typename'];
    if (this.options.whole && this.chance(this.options.whole)) parts.push(...fields.filter((field) => field.args.length === 0 && !isObjectType(getNamedType(field.type))).map(({ name }) => name));
    for (let i = 1 + Math.floor(this.random() * 5); i > 0 && usable.length; i -= 1) parts.push(this.part(type, this.pick(usable), depth));
    return parts.slice(this.chance(0.7) && parts.length > 1 ? 1 : 0).join(' ');
  }

  private part(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const text = this.field(field, depth, false);
    if (this.chance(0.1)) return `...${this.chance(0.5) ? ` on ${type.name}` : ''}${this.directive()} { ${text} }`;
    if (this.chance(0.1)) {
      const name = `F${(this.names += 1)}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
      return `...${name}${this.directive()}`;
    }
    return text;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, aliased: boolean): string {
    if (this.aliases >= 14 && field.args.length && !aliased) return '__typename';
    const args = field.args.flatMap((arg) => this.argument(field, arg));
    const needsAlias = aliased || args.length > 0;
    const alias = needsAlias || (this.aliases < 12 && this.chance(0.1)) ? `${this.alias()}: ` : '';
    const type = getNamedType(field.type);
    const below = isObjectType(type) ? ` { ${this.selection(type, depth - 1)} }` : '';
    return `${alias}${field.name}${args.length ? `(${args.join(', ')})` : ''}${this.directive()}${below}`;
  }

  private alias(): string {
    this.aliases += 1;
    return `a${(this.names += 1)}${this.chance(0.15) ? `_${'long'.repeat(20)}` : ''}`;
  }

  private argument(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument): string[] {
    const value = this.options.argument(field, arg, this.random);
    if (value === undefined) return [];
    if (this.chance(0.4)) {
      const name = `v${(this.names += 1)}`;
      this.declared.push(`$${name}: ${String(arg.type)}`);
      this.variables[name] = value;
      return [`${arg.name}: $${name}`];
    }
    return [`${arg.name}: ${print(astFromValue(value, arg.type)!)}`];
  }

  private directive(): string {
    if (this.directives >= 9 || !this.chance(0.08)) return '';
    this.directives += 1;
    const on = this.chance(0.5);
    const name = this.pick(['skip', 'include']);
    if (this.chance(0.5)) return ` @${name}(if: ${on})`;
    const variable = `d${(this.names += 1)}`;
    this.declared.push(`$${variable}: Boolean!`);
    this.variables[variable] = on;
    return ` @${name}(if: $${variable})`;
  }
}
