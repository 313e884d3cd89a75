import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FindService } from '../../features/find/find.service.js';
import { formula, type PartKey, type Ranked } from '../../features/find/find.rules.js';
import { Actors, hashToken } from '../../platform/auth/actors.js';
import { AppError } from '../../platform/errors.js';
import type { Asking } from '../../platform/graphql/read/reader.js';
import { sampleAccounts } from '../sample-accounts.js';
import { chance, type Chance } from '../world/chance.js';
import type { Question } from './questions.js';

/** How one question went. `at` is the rank of the first right answer among those shown, from 1; null when none is. */
export interface Answered {
  ask: string;
  at: number | null;
  answers: string[];
  found: string[];
}

export interface Score {
  questions: number;
  /** Share of questions whose first result is right. */
  at1: number;
  /** Share of questions with a right answer among the first five. */
  at5: number;
  /** As `at1`, over everybody who meets any part of the question: what the formula does alone. */
  formulaAlone: number;
  /** The same with the weights dealt out anew, the mean of twenty deals: the control. */
  shuffled: number;
  missed: Answered[];
}

const DEALS = 20;

/** Asks each question through the finder, as its sample account, and counts. */
export async function scoreFinder(app: INestApplicationContext, questions: readonly Question[]): Promise<Score> {
  const service = app.get(FindService, { strict: false });
  const askers = new Map<string, Asking>();
  const answered: Answered[] = [];
  let alone = 0;
  let dealt = 0;
  for (const { ask, answers, as = sampleAccounts[0]!.email } of questions) {
    const asking = askers.get(as) ?? await signIn(app, as);
    askers.set(as, asking);
    const need = await service.readNeed(asking, ask);
    const { ranked } = await service.ranked(asking, { ...need, words: need.words.join(' '), first: 100 }).catch(nobodyWhereNothingIsAsked);
    const found = ranked.filter((one) => one.meets).map(nameOf);
    const at = found.findIndex((name) => answers.includes(name)) + 1 || null;
    answered.push({ ask, at, answers, found: found.slice(0, 5) });
    alone += isRight(ranked, answers);
    for (let deal = 1; deal <= DEALS; deal += 1) dealt += isRight(shuffled(ranked, deal), answers);
  }
  const share = (n: number) => Math.round((1000 * n) / questions.length) / 1000;
  return {
    questions: questions.length,
    at1: share(answered.filter(({ at }) => at === 1).length),
    at5: share(answered.filter(({ at }) => at !== null && at <= 5).length),
    formulaAlone: share(alone), shuffled: share(dealt / DEALS),
    missed: answered.filter(({ at }) => at !== 1),
  };
}

/** A question of which the finder understood nothing finds nobody; any other fault gives no score. */
function nobodyWhereNothingIsAsked(error: unknown): { ranked: Ranked[] } {
  if (error instanceof AppError && error.code === 'VALIDATION') return { ranked: [] };
  throw error;
}

const isRight = ([first]: readonly Ranked[], answers: readonly string[]): number => Number(first !== undefined && answers.includes(nameOf(first)));

const nameOf = ({ candidate: { person, post, organisation } }: Ranked): string => person?.name ?? `Vacant: ${post.title}, ${organisation.name}`;

async function signIn(app: INestApplicationContext, email: string): Promise<Asking> {
  const [user]: { id: string; member_id: string }[] = await app.get(DataSource).transaction(async (manager) => {
    await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
    return manager.query('select id, member_id from user_account where email = $1', [email]);
  });
  if (!user) throw new Error(`There is no account ${email}: load the demo set first (npm run demo).`);
  const token = await app.get(Actors).open(user.id, user.member_id);
  return { actorToken: { hash: hashToken(token), kind: 'session' }, safelisted: true };
}

/** The most that each part can give. */
const most = Object.fromEntries(Object.entries(formula).map(([key, { points }]) =>
  [key, Math.max(...Object.values(points).map((value: number | { points: number }) => Math.abs(typeof value === 'number' ? value : value.points)))])) as Record<PartKey, number>;

/** The same facts under another formula: each part is worth what another one was. */
function shuffled(ranked: readonly Ranked[], deal: number): Ranked[] {
  const keys = Object.keys(most) as PartKey[];
  const dealt = dealOut(keys, chance(`deal ${deal}`));
  const worth = new Map(keys.map((key, nth) => [key, most[dealt[nth]!] / most[key]]));
  const score = ({ parts }: Ranked) => parts.reduce((sum, { key, points }) => sum + points * worth.get(key)!, 0);
  return [...ranked].sort((a, b) => score(b) - score(a));
}

/** The keys in an order where none keeps its place. */
function dealOut(keys: readonly PartKey[], luck: Chance): PartKey[] {
  const dealt = [...keys];
  // Sattolo's shuffle: one round through all of them.
  for (let last = dealt.length - 1; last > 0; last -= 1) {
    const other = luck.between(0, last - 1);
    [dealt[last], dealt[other]] = [dealt[other]!, dealt[last]!];
  }
  return dealt;
}
