import type { Sector } from './organisation.types.js';

interface FunctionWords { key: string; sectors: string[]; titlePatterns: string[] }

const folded = (text: string) => ` ${text.normalize('NFD').replaceAll(/[^a-zA-Z0-9]+/g, ' ').toLowerCase().trim()} `;

/** The wordings of a function, folded once: a file has thousands of titles. */
const foldedPatterns = new WeakMap<FunctionWords, string[]>();
const patternsOf = (words: FunctionWords): string[] => {
  const known = foldedPatterns.get(words) ?? words.titlePatterns.map(folded);
  foldedPatterns.set(words, known);
  return known;
};

/** Sectors whose people change places and keep their titles: a trust may have a place director, an ICB a director of strategy. */
const NHS = ['NHS_PROVIDER', 'NHS_COMMISSIONER'];
const kin = (sector: string): readonly string[] => (NHS.includes(sector) ? NHS : [sector]);

/**
 * What a job is for, by the words of its title: the longest known wording that the title contains, first among the functions of the organisation's
 * sector, then of the NHS's other. A "STP Estate Lead" is a strategic estates lead; the head of estates of a housing association is no estates lead
 * of a trust. OTHER where nothing fits.
 */
export function functionFromTitle(title: string, sector: `${Sector}`, functions: readonly FunctionWords[]): string {
  const words = folded(title);
  const fits = functions.filter(({ sectors }) => sectors.length === 0 || sectors.some((of) => kin(sector).includes(of))).flatMap((one) =>
    patternsOf(one).filter((pattern) => words.includes(pattern)).map((pattern) => ({ key: one.key, length: pattern.length, ofSector: one.sectors.includes(sector) })));
  fits.sort((a, b) => Number(b.ofSector) - Number(a.ofSector) || b.length - a.length);
  return fits[0]?.key ?? 'OTHER';
}

/** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer: by the words of a title, 3 where it does not say. */
export function seniorityFromTitle(title: string): number {
  const words = folded(title);
  if (/ chief | chair | cabinet | mayor /.test(words)) return 1;
  if (/ (deputy|associate|assistant) director /.test(words)) return 3;
  if (/ director | partner | dean /.test(words)) return 2;
  if (/ manager /.test(words)) return 4;
  return / officer | assistant | coordinator | administrator /.test(words) ? 5 : 3;
}
