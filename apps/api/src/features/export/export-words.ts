const KEPT_IN_CAPITALS = new Set(['NHS', 'ICB', 'VCSE']);

/** A value of an enum as words: HOUSING_ASSOCIATION is "Housing association", NHS_TRUST "NHS trust". */
export const inWords = (value: string): string =>
  value.split('_').map((word, at) => (KEPT_IN_CAPITALS.has(word) ? word : at === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase())).join(' ');
