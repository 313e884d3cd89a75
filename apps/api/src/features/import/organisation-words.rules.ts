const expansions: readonly [RegExp, string][] = [
  [/\bassoc\b\.?/g, 'association'], [/\bhosps?\b\.?/g, 'hospital'], [/\buniv?\b\.?/g, 'university'], [/\bft\b/g, 'foundation trust'],
  [/\bbc\b/g, 'borough council'], [/\bcc\b/g, 'county council'], [/\bdc\b/g, 'district council'], [/\bmbc\b/g, 'metropolitan borough council'],
  [/\bha\b/g, 'housing association'], [/\bhsg\b/g, 'housing'], [/\bicb\b/g, 'integrated care board'], [/&/g, ' and '],
];

const bare = (name: string): string => name.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase();
const spaced = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, ' ').trim();

/** An organisation's name as it stands, folded as the Directory compares names: "Bedford BC" → "bedford bc". Somebody may have entered it so. */
export const asWritten = (name: string): string => spaced(bare(name));

/** An organisation's name with the usual abbreviations written out, folded: "Bedford BC" → "bedford borough council". */
export function writtenOut(name: string): string {
  let words = bare(name);
  for (const [short, long] of expansions) words = words.replaceAll(short, long);
  return spaced(words);
}
