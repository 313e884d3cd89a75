import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActorToken } from '../auth/actors.js';
import { tokenOf } from '../auth/request-token.js';

/** What every resolver, guard and compiled read is given of the request. */
export interface RequestContext {
  req: FastifyRequest;
  reply: FastifyReply;
  /** The proof of who asks, as the request carried it. Only `app.enter` says whether it is valid. */
  actorToken: ActorToken | null;
  /** The document is one of the client's own, checked when it was built. Set by the documents plugin. */
  safelisted: boolean;
}

/** What resolvers know of a request. */
export const contextOf = (req: FastifyRequest, reply: FastifyReply): RequestContext => ({ req, reply, actorToken: tokenOf(req), safelisted: false });
