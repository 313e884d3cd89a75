import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What the server says when it cannot do what was asked. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'VALIDATION'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Somebody else saved first: who, when, and what stands there now. */
export interface Conflict {
  changedBy: string;
  /** ISO instant. */
  changedAt: string;
  /** Field name → the value that is stored now. */
  current: Record<string, unknown>;
  /** The version to send with the next attempt. */
  version: number;
}

export interface Refusal {
  code: RefusalCode;
  /** A sentence for the person, in plain words. */
  message: string;
  /** What to quote when asking for help; absent when the server was never reached. */
  ref?: string;
  /** Field name → what to correct. */
  fields?: Record<string, string>;
  conflict?: Conflict;
}

const UNREACHABLE: Refusal = {
  code: 'UNAVAILABLE',
  message: 'We could not reach Lintel. Check your connection and try again.',
};

/** Any error of a query or mutation as one shape; a server that cannot be reached is `UNAVAILABLE`. */
export function refusalOf(error: unknown): Refusal {
  const first = firstError(error);
  if (first === undefined) return UNREACHABLE;
  const extensions = (first.extensions ?? {}) as Partial<Refusal>;
  return { ...extensions, code: extensions.code ?? 'INTERNAL', message: first.message };
}

interface GivenError {
  message: string;
  extensions?: Record<string, unknown>;
}

/** What the server said: among the errors of an answer, or in the body of an answer with an HTTP error status. */
function firstError(error: unknown): GivenError | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0];
  if (!ServerError.is(error)) return undefined;
  try {
    return (JSON.parse(error.bodyText) as { errors?: GivenError[] }).errors?.[0];
  } catch {
    return undefined;
  }
}
