import { expect } from '@jest/globals';
import type { GraphQLArgument, GraphQLField } from 'graphql';
import type { Library } from './library-app.js';
import type { oracle } from './library.oracle.js';
import { type Random, randomDocument } from './random-documents.js';

export const compiledRoots = ['authors', 'books', 'author', 'figures', 'shelf'];

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Values to try for each argument of the library. */
function argument(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, random: Random): unknown {
  const some = <T>(...values: T[]) => values[Math.floor(random() * values.length)];
  switch (arg.name) {
    case 'first': return random() < 0.1 ? undefined : some(1, 2, 3, 7);
    case 'id': return id(1 + Math.floor(random() * 42));
    case 'genre': return some(undefined, null, 'FACT', 'TALE');
    case 'title': return some(undefined, null, 'title', '<b>', '%\\');
    case 'order': return some(undefined, 'TITLE', 'NEWEST');
    case 'name': return some(undefined, null, `O'Brien "x"`);
    case 'after': case 'asAt': return undefined;
    default: throw new Error(`${field.name}.${arg.name} has no values to try.`);
  }
}

/** Asks a generated document, over and over until it is none that asks for too much, and compares it with plain graphql-js and its statements with one. */
export async function tryLibrary(library: Library, plain: Awaited<ReturnType<typeof oracle>>, random: Random, roots: readonly string[]): Promise<void> {
  const as = random() < 0.5 ? 'A' : 'B';
  for (;;) {
    const { document, variables } = randomDocument(library.schema, random, { argument, roots });
    const compiled = await library.ask(document, variables, as);
    if (compiled.errors?.[0]?.extensions.code === 'TOO_COMPLEX') continue;
    expect({ document, variables, as, ...compiled }).toEqual({ document, variables, as, ...await plain(document, variables, as) });
    if (!roots.includes('plain')) expect(library.statements()).toBe(Object.keys(compiled.data!).some((key) => key !== '__typename') ? 1 : 0);
    return;
  }
}
