import type { FastifyInstance } from 'fastify';
import type { Budget } from '../auth/budget.js';
import { tokenOf } from '../auth/request-token.js';
import { waitWords } from '../wait-words.js';
import { AppError } from '../errors.js';
import { html } from './html.js';
import { sendPage } from './page.js';
import { refuse } from './unreadable.js';

/** Routes that cost something; the client's files, its page and the health of the process are for everybody at any time. */
const counted = /^\/(graphql|auth|uploads|exports|r|i)(\/|$)/;

/** Holds each person, and each address that nobody is signed in from, to so many requests a minute. */
export function limitRequests(fastify: FastifyInstance, budget: Budget): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!counted.test(request.routeOptions.url ?? '')) return;
    const wait = await budget.spend('requests', tokenOf(request), request.ip);
    if (wait === 0) return;
    const sentence = `Too many requests came within a minute. Wait ${waitWords(wait)} and try again.`;
    void reply.header('Retry-After', wait);
    if (!request.headers.accept?.includes('text/html')) return refuse(reply, new AppError('RATE_LIMITED', sentence, { retryAfter: wait }));
    return sendPage(reply, { status: 429, title: 'Too many requests', body: html`<h1>Too many requests</h1><p>${sentence}</p>` });
  });
}
