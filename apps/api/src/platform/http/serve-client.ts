import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';

/** Everything the client loads comes from here; styles carry a nonce because Mantine writes some at run time. */
const policyFor = (nonce: string) => [
  `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-${nonce}'`, `style-src-attr 'unsafe-inline'`, `img-src 'self' data: blob:`,
  `font-src 'self'`, `connect-src 'self'`, `form-action 'self'`, `base-uri 'none'`, `frame-ancestors 'none'`, `object-src 'none'`, `manifest-src 'self'`,
].join('; ');

const servedElsewhere = /^\/(graphql|auth|health|uploads|exports|r|i|assets)(\/|\?|$)/;
const looksLikeFile = /\.[a-z0-9]{1,5}(\?|$)/i;

/** Serves the built client: hashed assets for a year, and the page itself, with a fresh nonce, for every address that is a screen. */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await fastify.register(fastifyStatic, {
    root: folder, wildcard: false, index: false, cacheControl: false, globIgnore: ['**/index.html', '**/.vite/**'],
    setHeaders: (reply, path) => void reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'),
  });
  fastify.get('/*', (request, reply) => {
    if (servedElsewhere.test(request.url) || looksLikeFile.test(request.url)) throw new AppError('NOT_FOUND');
    const nonce = randomBytes(16).toString('base64');
    return reply.header('Content-Security-Policy', policyFor(nonce)).header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8').send(page.replaceAll('__CSP_NONCE__', nonce));
  });
}
