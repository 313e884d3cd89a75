/** Where to go after signing in: a path of this site and nothing else, so that a forged link cannot send anybody elsewhere. */
export function returnPath(asked: string | null): string {
  return asked !== null && /^\/(?![/\\])/.test(asked) ? asked : '/start';
}
