import type { FastifyInstance } from 'fastify';

const writesByBrowser = /^\/(graphql|auth|uploads)(\/|\?|$)/;
const uploads = /^\/uploads\//;

/**
 * Refuses what another site could make a browser send: JSON only (a form of files under /uploads), our own header,
 * same-origin fetches. Requests with an API key carry no cookie's authority and only need the right type.
 */
export function requireSameOrigin(fastify: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl).origin;
  fastify.addHook('onRequest', async (request, reply) => {
    if (!writesByBrowser.test(request.url) || request.method === 'GET' || request.method === 'HEAD') return;
    const { origin, 'sec-fetch-site': site, 'content-type': type, 'x-requested-by': marker, authorization, host } = request.headers;
    const sameSite = site === undefined || site === 'same-origin' || site === 'none';
    const sameOrigin = origin === undefined || origin === own || origin === `http://${host}` || origin === `https://${host}`;
    const form = uploads.test(request.url) && /^multipart\/form-data\s*;/i.test(type ?? '');
    const known = form || /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type ?? '') || (request.url.startsWith('/auth/sign-out') && type === undefined);
    if (authorization ? known : sameSite && sameOrigin && known && marker !== undefined) return;
    return reply.status(known ? 403 : 415).send({ error: { code: 'FORBIDDEN', message: 'This request did not come from Lintel.' } });
  });
}
