/**
 * Where to go after signing in: a path of this site and nothing else, so that a forged link cannot send anybody elsewhere.
 * Whoever came to the front door asked for nothing in particular, and begins where their role does.
 */
export function returnPath(asked: string | null): string {
  return asked !== null && asked !== '/' && /^\/(?![/\\])/.test(asked) ? asked : '/start';
}
