import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Budget } from '../auth/budget.js';
import { waitWords } from '../wait-words.js';
import { AppError } from '../errors.js';
import type { RequestContext } from './context.js';
import { complexityOf, LIMITS } from './limits.js';

/** The client's own documents by their hash (`sha256:` and 64 hexadecimal digits), as its build wrote them. */
export type Safelist = Readonly<Record<string, string>>;
export const SAFELIST = Symbol('SAFELIST');

/**
 * Which documents are answered. The client sends the hash of one of its own (`extensions.persistedQuery`); a browser
 * session may send nothing else. Other documents need an API key, or the configuration's leave for development, and
 * are held to a cost each and to one a minute; what the client's own may cost is bounded by a test of the safelist.
 */
export function documents(safelist: Safelist, adHocDocuments: boolean, budget: Budget): ApolloServerPlugin<RequestContext> {
  const known = new Map(Object.entries(safelist).map(([hash, document]) => [bare(hash), document]));
  return {
    requestDidStart({ request, contextValue }) {
      const hash = askedHash(request.extensions?.['persistedQuery']) ?? createHash('sha256').update(request.query ?? '').digest('hex');
      const own = known.get(hash);
      if (own !== undefined) {
        request.query = own;
        delete request.extensions?.['persistedQuery'];
        contextValue.safelisted = true;
      }
      return Promise.resolve({
        async didResolveOperation({ schema, document, operation }) {
          if (request.http && request.http.method !== 'POST') throw refusal(new AppError('VALIDATION', 'Send documents by POST.'), 405);
          if (!operation || operation.operation === 'subscription') throw refusal(new AppError('VALIDATION', 'Send one query or one mutation, or name the one that is meant.'));
          if (contextValue.safelisted) return;
          if (!adHocDocuments && contextValue.actorToken?.kind !== 'apiKey') {
            throw refusal(new AppError('FORBIDDEN', 'Documents of your own need an API key. Make one on your account page.'));
          }
          const cost = complexityOf(schema, document, operation, request.variables ?? {});
          if (cost > LIMITS.complexity) {
            throw refusal(new AppError('TOO_COMPLEX', `This document may give more than ${LIMITS.complexity.toLocaleString('en-GB')} rows. Ask for less of each list with "first", or in several requests.`));
          }
          const wait = await budget.spend('cost', contextValue.actorToken, contextValue.req.ip, cost);
          if (wait > 0) throw refusal(new AppError('RATE_LIMITED', `Your documents asked for too much within a minute. Wait ${waitWords(wait)} and try again.`, { retryAfter: wait }));
        },
      });
    },
  };
}

/** An error before execution, which Apollo would otherwise send as status 500. */
function refusal(error: AppError, status = error.status): GraphQLError {
  const { retryAfter } = error.details;
  const headers = new HeaderMap(retryAfter ? [['retry-after', String(retryAfter)]] : []);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status, headers } } });
}

const bare = (hash: string): string => hash.toLowerCase().replace(/^sha256:/, '');

function askedHash(persisted: unknown): string | undefined {
  const hash = (persisted as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  return typeof hash === 'string' ? bare(hash) : undefined;
}
