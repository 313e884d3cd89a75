import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { SECURE_SESSION_COOKIE, SESSION_COOKIE } from './request-token.js';

const CHALLENGE_COOKIE = 'lintel_challenge';
const SECURE_CHALLENGE_COOKIE = '__Host-challenge';
const CHALLENGE_SECONDS = 600;

const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https:');
const options = (config: Config) => ({ path: '/', httpOnly: true, secure: isSecure(config) });

/** Signs a browser in; whatever it was being challenged for is over. */
export function setSession(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(isSecure(config) ? SECURE_SESSION_COOKIE : SESSION_COOKIE, token, { ...options(config), sameSite: 'lax' });
  void reply.clearCookie(isSecure(config) ? SECURE_CHALLENGE_COOKIE : CHALLENGE_COOKIE, options(config));
}

/** Forgets the session’s cookie, under both of its names. */
export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(SECURE_SESSION_COOKIE, { path: '/', secure: true }).clearCookie(SESSION_COOKIE, { path: '/' });
}

/** Remembers a challenge between the pages of a sign-in, for as long as it lives. */
export function setChallenge(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(isSecure(config) ? SECURE_CHALLENGE_COOKIE : CHALLENGE_COOKIE, token, { ...options(config), sameSite: 'strict', maxAge: CHALLENGE_SECONDS });
}

/** The token of the challenge that a browser stands at; empty where there is none. */
export const challengeOf = (request: FastifyRequest): string => request.cookies[SECURE_CHALLENGE_COOKIE] ?? request.cookies[CHALLENGE_COOKIE] ?? '';
