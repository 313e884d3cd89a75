import { hashToken, type ActorToken } from './actors.js';

export const SESSION_COOKIE = 'lintel_session';
export const SECURE_SESSION_COOKIE = '__Host-session';
/** How the header of a request with an API key begins. */
export const API_KEY_PREFIX = 'Bearer lk_';

interface RequestParts {
  headers: Record<string, string | string[] | undefined>;
  cookies?: Record<string, string | undefined>;
}

/** The proof of who asks, from the session cookie or an `Authorization: Bearer lk_…` API key; null when neither is there. */
export function tokenOf(request: RequestParts): ActorToken | null {
  const authorization = request.headers['authorization'];
  if (typeof authorization === 'string' && authorization.startsWith(API_KEY_PREFIX)) {
    return { kind: 'apiKey', hash: hashToken(authorization.slice('Bearer '.length).trim()) };
  }
  const cookie = request.cookies?.[SECURE_SESSION_COOKIE] ?? request.cookies?.[SESSION_COOKIE];
  return cookie ? { kind: 'session', hash: hashToken(cookie) } : null;
}
