import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { fieldError } from '../errors.js';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

/** Who calls a write, and the key under which the same call again has no second effect. */
export interface Caller {
  readonly actor: Actor;
  /** A UUID, or null for callers that cannot repeat (the worker, one-purpose links). */
  readonly idempotencyKey: string | null;
  /** What the entrance asked for. Whoever lacks it may not take the write back; left out where no role stands behind a caller. */
  readonly permission?: Permission;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** What the guard leaves on a request. */
export interface RequestWithActor {
  actor?: Actor;
  permission?: Permission;
  headers: Record<string, string | string[] | undefined>;
}

/** The caller of a request; asks for the Idempotency-Key header that every write owes. */
export function callerOf(request: RequestWithActor): Caller {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !uuid.test(key)) {
    throw fieldError('Idempotency-Key', 'Send an Idempotency-Key header with a new UUID for each change, and the same one when you repeat it.');
  }
  if (!request.actor) throw new Error('A write was reached without the guard.');
  return { actor: request.actor, idempotencyKey: key.toLowerCase(), permission: request.permission };
}

/** The request behind a guard or a parameter, whichever way it came. */
export const requestOf = (context: ExecutionContext): RequestWithActor =>
  context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ req: RequestWithActor }>().req
    : context.switchToHttp().getRequest<RequestWithActor>();

/** Parameter of a mutation or a writing route: `@CurrentCaller() caller: Caller`. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(requestOf(context)));

/** Parameter of a reading resolver that is not compiled: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Error('A read was reached without the guard.');
  return actor;
});
