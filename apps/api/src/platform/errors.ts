import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';

/** The one table of errors: code → HTTP status and the sentence used when the thrower gives none. */
const table = {
  UNAUTHENTICATED: { status: 401, sentence: 'Sign in to go on.' },
  FORBIDDEN: { status: 403, sentence: 'Your role does not allow this. An administrator of your organisation can change that.' },
  NOT_FOUND: { status: 404, sentence: 'There is nothing here, or it is not yours to see.' },
  CONFLICT: { status: 409, sentence: 'Somebody else changed this first.' },
  VALIDATION: { status: 422, sentence: 'Some of this needs correcting.' },
  RATE_LIMITED: { status: 429, sentence: 'Too many tries. Wait a little and try again.' },
  TOO_COMPLEX: { status: 400, sentence: 'This request asks for too much at once.' },
  UNAVAILABLE: { status: 503, sentence: 'This is not available just now. Try again in a moment.' },
  INTERNAL: { status: 500, sentence: 'Something went wrong.' },
} as const;

export type ErrorCode = keyof typeof table;

/** All codes that an answer may carry. */
export const errorCodes = Object.keys(table) as ErrorCode[];

/** What a stale edit is told: who saved first, when, and the values that now stand. */
export interface Conflict {
  changedBy: string;
  changedAt: string;
  version: number;
  current: Record<string, unknown>;
}

export interface ErrorDetails {
  /** Input field → what is wrong and the way out. */
  fields?: Record<string, string>;
  conflict?: Conflict;
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
}

/** The only error that may leave the server as it is. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    sentence?: string,
    readonly details: ErrorDetails = {},
  ) {
    super(sentence ?? table[code].sentence);
    this.name = 'AppError';
  }

  get status(): number {
    return table[this.code].status;
  }
}

/** Shorthand for one field that needs correcting. */
export const fieldError = (field: string, message: string): AppError =>
  new AppError('VALIDATION', message, { fields: { [field]: message } });

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A short reference that stands in the log beside the real error. */
export const newReference = (): string => Array.from(randomBytes(6), (b) => letters[b % letters.length]).join('');

interface PgError { code?: string }
/** A text that is no value of the type that it has to be (an id that is none), out of its range, or with characters that cannot be stored. */
const unreadableValue = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021']);
/** PostgreSQL is full, stopping, starting or gone, a lock was not to be had, or two writes were in each other's way; and the network's own codes for no answer. */
const pgUnavailable = new Set(['53100', '53200', '53300', '55P03', '57P01', '57P02', '57P03', '08000', '08001', '08003', '08006', '40001', '40P01', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** What pg and TypeORM say, without a code, of a connection that broke (under a transaction: was released) or of a pool that had none free. */
const pgBroken = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|[Qq]uery runner (was )?already released/;

/** Turns anything thrown into an AppError; what is unknown becomes INTERNAL with nothing of the original in it. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const code = (thrown as PgError | null)?.code;
  if ((code && pgUnavailable.has(code)) || (thrown instanceof Error && pgBroken.test(thrown.message))) return new AppError('UNAVAILABLE');
  // Two writes passed the same check at once, and the unique index let one of them through.
  if (code === '23505') return new AppError('CONFLICT', 'Somebody else saved the same a moment before. Look at it before you try again.');
  // A row that others point to was to go, or the one that is pointed to went at the same moment.
  if (code === '23503') return new AppError('CONFLICT', 'Something else belongs to this by now, or what it belongs to has gone. Look at it again before you change it.');
  if (code === '57014') return new AppError('UNAVAILABLE', 'This took too long and was stopped. Narrow the search and try again.');
  // A rule of a table that no rule of ours says first.
  if (code === '23514') return new AppError('VALIDATION', 'These values do not go together. Look at them again.');
  if (code && unreadableValue.has(code)) return new AppError('VALIDATION', 'One of the values cannot be read.');
  return new AppError('INTERNAL');
}

/** What the log says of an error: its stack, without anything in it that could be a token of somebody's. */
export const logged = (thrown: unknown): string =>
  (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)).replaceAll(/(?:lk_)?[A-Za-z0-9_-]{43,}/g, (text) => (/^([a-z_]+|[A-Z_]+)$/.test(text) ? text : '[secret]'));

/** What leaves the server, the same over GraphQL and HTTP. */
export function publicError(error: AppError, ref: string): { message: string; code: ErrorCode; ref: string } & ErrorDetails {
  const message = error.code === 'INTERNAL' ? `${error.message} Reference ${ref}.` : error.message;
  return { message, code: error.code, ref, ...error.details };
}

/** The same error for GraphQL: code, ref, fields and conflict stand in `extensions`. */
export function toGraphQLError(thrown: unknown, ref = newReference()): GraphQLError {
  const { message, ...extensions } = publicError(toAppError(thrown), ref);
  return new GraphQLError(message, { extensions: { ...extensions } });
}
