import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { RequestContext } from '../context.js';
import { formatError } from '../format-error.js';
import type { Operation } from './compile.js';
import { fragmentsOf, readOf } from './operation.js';
import { type Reader, RefusedRoot } from './reader.js';
import { compiledField } from './reads.decorator.js';

type ResolvedRequest = GraphQLRequestContext<RequestContext> & Required<Pick<GraphQLRequestContext<RequestContext>, 'document' | 'operation'>>;

/** Stands where the data of an answer would: PostgreSQL's text, to go out untouched. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Apollo's last step: passes PostgreSQL's text on, and writes everything else without spaces. */
export function stringifyResult(result: { data?: unknown }): string {
  return result.data instanceof JsonText ? `{"data":${result.data.text}}` : JSON.stringify(result);
}

/** Answers an operation whose roots are all compiled, past the executor: one statement, its text untouched. */
export function fastPath(reader: Reader): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({ responseForOperation: (request) => answer(reader, request as ResolvedRequest) }),
  };
}

async function answer(reader: Reader, request: ResolvedRequest): Promise<GraphQLResponse | null> {
  const { schema, document, contextValue, operation: { operation: kind, selectionSet, variableDefinitions = [] } } = request;
  const query = schema.getQueryType();
  if (kind !== 'query' || !query) return null;
  const { coerced } = getVariableValues(schema, variableDefinitions, request.request.variables ?? {});
  if (!coerced) return null; // The executor says what is wrong with them.
  const operation: Operation = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const selected = [...collectFields(schema, operation.fragments, coerced, query, selectionSet)];
  const names = selected.map(([, [node]]) => node!.name.value);
  const isCompiled = (name: string) => name in query.getFields() && compiledField(query.getFields()[name]!) !== undefined;
  if (!names.some(isCompiled) || !names.every((name) => name === '__typename' || isCompiled(name))) return null;

  let at = names.findIndex(isCompiled);
  const first = at;
  try {
    const reads = selected.map(([key, nodes], i) => {
      const field = query.getFields()[names[i]!];
      if (!field) return { key, typename: query.name };
      at = i;
      return readOf(operation, field, key, nodes);
    });
    at = first;
    return respond({ data: new JsonText(await reader.read(contextValue, operation, reads)) as never });
  } catch (thrown) {
    const [key, nodes] = selected[thrown instanceof RefusedRoot ? thrown.at : at]!;
    const error = new GraphQLError('', { nodes, path: [key], originalError: thrown as Error });
    return respond({ errors: [formatError(error.toJSON(), error)], data: null });
  }
}

function respond(singleResult: { data: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }): GraphQLResponse {
  return { body: { kind: 'single', singleResult }, http: { status: undefined, headers: new HeaderMap() } };
}
