/** By number: 1 board or executive to 5 officer. */
export const SENIORITY_WORDS: Record<number, string> = { 1: 'board or executive', 2: 'director', 3: 'head of service', 4: 'manager', 5: 'officer' };

/** What a post does when something is decided. */
export const DECISION_WORDS = {
  DECIDES: 'decides',
  APPROVES: 'approves',
  INFLUENCES: 'influences',
  ADVISES: 'advises',
  GATEKEEPER: 'keeps the diary',
  DELIVERS: 'delivers',
} as const;
