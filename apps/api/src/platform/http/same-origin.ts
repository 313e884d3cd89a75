import type { FastifyInstance } from 'fastify';

const writesByBrowser = /^\/(graphql|auth)(\/|\?|$)/;

/**
 * Refuses what another site could make a browser send: JSON only, our own header, same-origin fetches.
 * Requests with an API key carry no cookie's authority and only need to be JSON.
 */
export function requireSameOrigin(fastify: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl).origin;
  fastify.addHook('onRequest', async (request, reply) => {
    if (!writesByBrowser.test(request.url) || request.method === 'GET' || request.method === 'HEAD') return;
    const { origin, 'sec-fetch-site': site, 'content-type': type, 'x-requested-by': marker, authorization, host } = request.headers;
    const sameSite = site === undefined || site === 'same-origin' || site === 'none';
    const sameOrigin = origin === undefined || origin === own || origin === `http://${host}` || origin === `https://${host}`;
    const json = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type ?? '') || (request.url.startsWith('/auth/sign-out') && type === undefined);
    if (authorization ? json : sameSite && sameOrigin && json && marker !== undefined) return;
    return reply.status(json ? 403 : 415).send({ error: { code: 'FORBIDDEN', message: 'This request did not come from Lintel.' } });
  });
}
