/** A title as it is compared: without accents, marks and capitals. */
export const foldedTitle = (title: string): string => title.normalize('NFD').replaceAll(/[^a-zA-Z0-9]+/g, ' ').toLowerCase().trim();

/** The words in lower case, each once, in the order in which they were given; marks alone are no words. */
export function withoutTwins(patterns: readonly string[]): string[] {
  const seen = new Set(['']);
  return patterns.filter((pattern) => !seen.has(foldedTitle(pattern)) && seen.add(foldedTitle(pattern))).map((pattern) => pattern.toLowerCase());
}

/** A key that no other function has: "Housing and health" → HOUSING_AND_HEALTH, and HOUSING_AND_HEALTH_2 where that is taken. */
export function keyOf(label: string, taken: readonly string[]): string {
  const key = foldedTitle(label).replaceAll(' ', '_').toUpperCase().slice(0, 50) || 'FUNCTION';
  const free = (n: number): string => { const next = n === 1 ? key : `${key}_${n}`; return taken.includes(next) ? free(n + 1) : next; };
  return free(1);
}
