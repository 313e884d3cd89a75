import { appendFileSync } from 'node:fs';
import { type Random, seeded } from '../platform/graphql/read/testing/random-documents.js';

/**
 * Long experiments. Each is a test of this folder that makes a few tries in `npm test` and the number asked for in `npm run deep`,
 * from a seed that repeats it. Each has a control: the same check on a system that is broken on purpose, which must find the fault.
 */
export const isDeep = process.env['LINTEL_DEEP'] === '1';

/** What all chance starts from: `--seed`. */
export const seed = Number(process.env['LINTEL_SEED'] ?? 1);

/** How long one test of an experiment may take, in milliseconds: for Jest. */
export const patience = isDeep ? 3 * 60 * 60 * 1000 : 120_000;

/** When this experiment's share of `--minutes` ends, in milliseconds since its file was loaded. */
const share = Number(process.env['LINTEL_DEEP_SECONDS'] ?? Infinity) * 1000;
const began = performance.now();

/** Whether an experiment has used up its share of the time. */
export const isTimeUp = (): boolean => isDeep && performance.now() - began > share;

/** How often something is tried: `few` in `npm test`, else `asked`, or fewer where the time is up first. A control is `untimed`: it must find. */
export interface Tries {
  few: number;
  asked: number;
  untimed?: boolean;
}

/** Makes one try after another and resolves to how many. */
export async function tries({ few, asked, untimed = false }: Tries, one: (n: number, random: Random) => Promise<void>): Promise<number> {
  const most = isDeep ? asked : few;
  for (let n = 0; n < most; n += 1) {
    if (!untimed && isTimeUp()) return n;
    await one(n, seeded(seed * 1_000_003 + n));
  }
  return most;
}

/** One line of the report in docs/DEEP.md: what was asked, what was reached, and what the control found. */
export interface Finding {
  experiment: string;
  /** What had to hold: "20,000 queries, 0 foreign canaries". */
  asked: string;
  /** What was counted: "20,000 queries, 0 foreign canaries". */
  reached: string;
  /** What the broken system showed: "without the policy on note: 31 canaries". */
  control: string;
}

/** Puts a line into the report of `npm run deep`; does nothing in `npm test`. */
export function report(finding: Finding): void {
  const file = process.env['LINTEL_DEEP_REPORT'];
  if (isDeep && file) appendFileSync(file, `${JSON.stringify(finding)}\n`);
}
