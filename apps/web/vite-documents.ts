import { readFileSync } from 'node:fs';
import { parse, visit, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const TAGGED = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g;

/**
 * In a build, puts each GraphQL document into the module that asks for it. Without this the generated `graphql()` function
 * looks documents up in one map of them all, and every page would carry those of every other.
 * The safelist is the source, so that what is sent is what the server knows.
 */
export function documents(safelistFile: URL): Plugin {
  let safelist = new Map<string, { hash: string; document: DocumentNode }>();
  return {
    name: 'lintel-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      safelist = readSafelist(safelistFile);
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/') || !code.includes('graphql(')) return null;
      return { code: code.replace(TAGGED, (_call, source: string) => inline(source, safelist)), map: null };
    },
  };
}

function readSafelist(file: URL) {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).map(([hash, text]) => [operationName(parse(text))!, { hash, document: withoutPlaces(parse(text)) }]));
}

/** The document as a literal. A fragment stands alone only for its types, so it is nothing at run time. */
function inline(source: string, safelist: Map<string, { hash: string; document: DocumentNode }>): string {
  const name = operationName(parse(source));
  if (name === undefined) return '(undefined as never)';
  const known = safelist.get(name);
  if (known === undefined) throw new Error(`The operation ${name} is not in the safelist. Run: npm run generate`);
  return `(${JSON.stringify({ __meta__: { hash: known.hash }, ...known.document })} as never)`;
}

function operationName(document: DocumentNode): string | undefined {
  return document.definitions.find((definition) => definition.kind === 'OperationDefinition')?.name?.value;
}

/** Where in its source a node stood is of no use to a browser. */
function withoutPlaces(document: DocumentNode): DocumentNode {
  return visit(document, { enter: ({ loc: _loc, ...node }) => node as never });
}
