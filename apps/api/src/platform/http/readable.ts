import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';
import { refuse } from './unreadable.js';

/** How deep objects and lists of a body may nest, and how long a list may be. An operation's variables lie one level below their body. */
export const BODY_LIMITS = { depth: 10, list: 500 } as const;

/** Half of a surrogate pair: no character, and nothing that UTF-8 can write. */
const halfCharacter = /\p{Surrogate}/u;

/** What is wrong with a parsed body, as a sentence; null for most. */
function problemOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return halfCharacter.test(value) ? 'This text has characters that cannot be stored. Type it again without them.' : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= BODY_LIMITS.depth) return `This request nests more than ${BODY_LIMITS.depth} levels deep.`;
  if (Array.isArray(value) && value.length > BODY_LIMITS.list) return `A list in this request has more than ${BODY_LIMITS.list} entries. Send fewer at a time.`;
  for (const part of Object.values(value)) {
    const problem = problemOf(part, depth + 1);
    if (problem) return problem;
  }
  return null;
}

/** Refuses text that is not UTF-8, bodies that nest or list beyond measure, and texts with half a character in them, before anything looks at them. */
export function requireReadable(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) return refuse(reply, new AppError('VALIDATION', 'Send text in UTF-8.'), 415);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const problem = problemOf(request.body);
    done(problem ? new AppError('VALIDATION', problem) : undefined);
  });
}
