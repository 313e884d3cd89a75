const expansions: readonly [RegExp, string][] = [
  [/\bassoc\b\.?/g, 'association'], [/\bhosps?\b\.?/g, 'hospital'], [/\buniv?\b\.?/g, 'university'], [/\bft\b/g, 'foundation trust'],
  [/\bbc\b/g, 'borough council'], [/\bcc\b/g, 'county council'], [/\bdc\b/g, 'district council'], [/\bmbc\b/g, 'metropolitan borough council'],
  [/\bha\b/g, 'housing association'], [/\bhsg\b/g, 'housing'], [/\bicb\b/g, 'integrated care board'], [/&/g, ' and '],
];

/** An organisation's name with the usual abbreviations written out, folded: "Bedford BC" → "bedford borough council". */
export function writtenOut(name: string): string {
  let words = name.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase();
  for (const [short, long] of expansions) words = words.replaceAll(short, long);
  return words.replaceAll(/[^a-z0-9]+/g, ' ').trim();
}
