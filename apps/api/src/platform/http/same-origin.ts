import type { FastifyInstance, FastifyRequest } from 'fastify';
import { API_KEY_PREFIX } from '../auth/request-token.js';
import { AppError } from '../errors.js';
import { refuse } from './unreadable.js';

const forBrowsers = /^\/(graphql|auth|uploads)(\/|$)/;
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

interface Options {
  publicUrl: string;
  /** GraphiQL may be opened at /graphql, in development. */
  graphiql: boolean;
}

/**
 * Refuses what another site could make a browser send: JSON in UTF-8 only (a form of files under /uploads), our own header,
 * same-origin fetches, and GraphQL by POST alone. Requests with an API key carry no cookie's authority and only need the right type.
 */
export function requireSameOrigin(fastify: FastifyInstance, { publicUrl, graphiql }: Options): void {
  const own = new URL(publicUrl).origin;
  fastify.addHook('onRequest', async (request, reply) => {
    // The route that was found, never the address as it was spelled: that may be encoded.
    const route = request.routeOptions.url ?? '';
    if (!forBrowsers.test(route)) return;
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (route !== '/graphql' || (graphiql && request.headers.accept?.includes('text/html'))) return;
      return refuse(reply.header('Allow', 'POST'), new AppError('VALIDATION', 'Send documents by POST.'), 405);
    }
    if (!hasKnownType(route, request)) return refuse(reply, new AppError('VALIDATION', 'Send JSON in UTF-8.'), 415);
    if (!hasKey(request) && !isFromOurselves(request, own)) return refuse(reply, new AppError('FORBIDDEN', 'This request did not come from Lintel.'));
  });
}

/** An API key is sent by a program that holds it, never by a browser of its own accord; beside one no cookie counts. */
const hasKey = ({ headers: { authorization } }: FastifyRequest): boolean => authorization?.startsWith(API_KEY_PREFIX) ?? false;

function hasKnownType(route: string, { headers: { 'content-type': type } }: FastifyRequest): boolean {
  if (route.startsWith('/uploads/') && /^multipart\/form-data\s*;/i.test(type ?? '')) return true;
  if (route === '/auth/sign-out' && type === undefined) return true;
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');
}

function isFromOurselves({ headers: { origin, host, 'sec-fetch-site': site, 'x-requested-by': marker } }: FastifyRequest, own: string): boolean {
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  // On this machine the port may be another: a development server's, or the next free one.
  const sameOrigin = origin === undefined || origin === own || (loopback.test(host ?? '') && origin === `http://${host}`);
  return sameSite && sameOrigin && marker !== undefined;
}
