import { type Random, seeded } from '../platform/graphql/read/testing/random-documents.js';
import { tries } from './deep.js';
import { askBoth, type Request, type Twins } from './twins.js';

/* Two worlds that are asked the same, time and again, and where their answers part. */

/** The first place where two texts part. */
function parting([one, two]: readonly [string, string]): string {
  const where = [...one].findIndex((letter, n) => letter !== two[n]);
  return `…${one.slice(Math.max(0, where - 160), where + 160)}…\n  but with the hidden changed\n…${two.slice(Math.max(0, where - 160), where + 160)}…`;
}

/** What was answered: the code of an error, the status of a page that is none, else ANSWERED. */
const codeOf = (text: string): string => /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? (/^[45]\d\d/.test(text) ? text.slice(0, 3) : 'ANSWERED');

/** `kinds` counts the pairs by what they asked: queries, mutations, pages, uploads. */
export interface Parted { differences: string[]; codes: Record<string, number>; kinds: Record<string, number>; pairs: number }

const kindOf = ({ url = '', body }: Request): string =>
  url.startsWith('/uploads') ? 'uploads' : url !== '' ? 'pages and routes' : (body as { query: string }).query.startsWith('mutation') ? 'mutations' : 'queries';

/** What to ask by chance, what becomes known of the answers, and what happens after each eighth pair. */
export interface Asking {
  request(n: number, random: Random): Promise<Request> | Request;
  hear?(text: string): void;
  between?(n: number): Promise<unknown>;
}

/** Asks both worlds the same, by chance, and gathers where they part; ids of new rows are made from `from` on. */
export async function compare(twins: Twins, many: { few: number; asked: number }, from: number, { request, hear, between }: Asking): Promise<Parted> {
  const parted: Parted = { differences: [], codes: {}, kinds: {}, pairs: 0 };
  const count = (counts: Record<string, number>, name: string) => { counts[name] = (counts[name] ?? 0) + 1; };
  parted.pairs = await tries(many, async (n, random) => {
    if (parted.differences.length > 4) return;
    if (between && n % 8 === 7) await between(from + n);
    const asked = await request(from + n, random);
    const both = await askBoth(twins, from + n, asked);
    hear?.(both[0]);
    count(parted.codes, codeOf(both[0]));
    count(parted.kinds, kindOf(asked));
    if (both[0] !== both[1] || both[0].includes('"INTERNAL"') || both[0].startsWith('500')) parted.differences.push(`${asked.url ?? ''} ${JSON.stringify(asked.body)}\n  answers\n${parting(both)}`);
  });
  return parted;
}

/** One line of what was asked and answered. */
export const inWords = ({ pairs, kinds, codes, differences }: Parted): string => `${pairs.toLocaleString('en-GB')} pairs ${JSON.stringify({ ...kinds, ...codes })}: ${differences.length} differences`;

/** Breaks both worlds alike, by SQL, and says how many pairs it took to find a difference. */
export async function pairsUntilFound({ one, two, ...twins }: Twins, sql: string, mend: string, request: (random: Random) => Request): Promise<number> {
  for (const { db } of [one, two]) await db.rows(sql);
  let found = Infinity;
  for (let n = 1; n <= 2000 && found === Infinity; n += 1) {
    const [first, second] = await askBoth({ one, two, ...twins }, 900_000 + n, request(seeded(n)));
    if (first !== second) found = n;
  }
  for (const { db } of [one, two]) await db.rows(mend);
  return found;
}
