import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, logged, newReference, toAppError, toGraphQLError } from '../errors.js';

const log = new Logger('GraphQL');

/** graphql-js's and Apollo's own refusals of a request, which may leave as they are worded, under codes of ours. */
const refusals: Record<string, 'VALIDATION' | 'TOO_COMPLEX'> = {
  GRAPHQL_PARSE_FAILED: 'VALIDATION',
  GRAPHQL_VALIDATION_FAILED: 'VALIDATION',
  BAD_USER_INPUT: 'VALIDATION',
  BAD_REQUEST: 'VALIDATION',
  OPERATION_RESOLUTION_FAILURE: 'VALIDATION',
  TOO_COMPLEX: 'TOO_COMPLEX',
};

const STALE_CLIENT = 'This page is older than the server. Reload it.';

function asAppError(formatted: GraphQLFormattedError, thrown: unknown): AppError {
  if (!(thrown instanceof GraphQLError)) return toAppError(thrown);
  // Apollo puts its own code over that of a rule of ours; the rule's error stands beneath.
  const rule = thrown.originalError instanceof GraphQLError ? thrown.originalError.extensions['code'] : undefined;
  const code = String(rule ?? formatted.extensions?.['code']);
  if (code.startsWith('PERSISTED_QUERY')) return new AppError('NOT_FOUND', STALE_CLIENT);
  return refusals[code] ? new AppError(refusals[code], formatted.message) : toAppError(thrown.originalError ?? thrown);
}

/**
 * The only exit of GraphQL errors, whichever way they came. What is not known to be safe leaves as "Something went
 * wrong" with a reference, under which the real error stands in the log.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const known = asAppError(formatted, thrown);
  const ref = newReference();
  if (known.code === 'INTERNAL') log.error(`${ref} ${logged(thrown)}`);
  const { message, extensions } = toGraphQLError(known, ref);
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}
