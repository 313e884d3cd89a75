import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Everything the client loads comes from here; styles carry a nonce because Mantine writes some at run time. */
const policyFor = (nonce: string) => [
  `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-${nonce}'`, `style-src-attr 'unsafe-inline'`, `img-src 'self' data: blob:`,
  `font-src 'self'`, `connect-src 'self'`, `form-action 'self'`, `base-uri 'none'`, `frame-ancestors 'none'`, `object-src 'none'`, `manifest-src 'self'`,
].join('; ');

const apiPaths = /^\/(graphql|auth|health|r|i|files|assets)(\/|\?|$)/;

/** Serves the built client: hashed assets for a year, and the page itself, with a fresh nonce, for every other address. */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await fastify.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  const sendPage = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply.header('Content-Security-Policy', policyFor(nonce)).header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8').send(page.replaceAll('__CSP_NONCE__', nonce));
  };
  fastify.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !apiPaths.test(request.url) && !/\.[a-z0-9]{1,5}(\?|$)/i.test(request.url);
    return wantsPage ? sendPage(reply) : reply.status(404).send({ error: { code: 'NOT_FOUND', message: 'There is nothing here.' } });
  });
}
