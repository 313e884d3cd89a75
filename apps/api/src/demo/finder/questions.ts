import { readFile } from 'node:fs/promises';
import { sampleAccounts } from '../sample-accounts.js';

/** One question of the golden set; the format is described in docs/FINDER.md. */
export interface Question {
  /** In free words, as it would be typed into Find. */
  ask: string;
  /** Names of people, or "Vacant: TITLE, ORGANISATION"; any of them is right. */
  answers: string[];
  /** E-mail of the sample account who asks; the partnership lead unless told. */
  as?: string;
}

const OURS = new URL('./questions.json', import.meta.url);

/** The questions of a file, or ours. Throws with the place of the first thing that is wrong. */
export async function readQuestions(file: string | null): Promise<Question[]> {
  const text = await readFile(file ?? OURS, 'utf8').catch(() => { throw new Error(`${file ?? OURS.pathname} cannot be read.`); });
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file ?? 'The questions'} is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (!Array.isArray(list) || list.length === 0) throw new Error('The file must hold a list of questions: [{ "ask": "…", "answers": ["…"] }].');
  return list.map((one, at) => checked(one, at + 1));
}

function checked(one: unknown, nth: number): Question {
  const { ask, answers, as } = (one ?? {}) as Partial<Record<keyof Question, unknown>>;
  if (typeof ask !== 'string' || ask.trim() === '') throw new Error(`Question ${nth} has no "ask".`);
  if (!Array.isArray(answers) || answers.length === 0 || !answers.every((name) => typeof name === 'string')) throw new Error(`Question ${nth} ("${ask}") needs "answers": a list of names.`);
  if (as !== undefined && !sampleAccounts.some(({ email }) => email === as)) throw new Error(`Question ${nth} ("${ask}") is asked as ${String(as)}, who is no sample account.`);
  return { ask, answers: answers as string[], ...(typeof as === 'string' ? { as } : {}) };
}
