import type { INestApplicationContext } from '@nestjs/common';
import { readQuestions } from './questions.js';
import { scoreFinder } from './score.js';

const USAGE = 'npm run finder-score [-- --questions FILE] [--json]';

/** Measures the finder over the demo world with our questions, or those of a file. Returns the exit code: 2 when the command is mistyped. */
export async function finderScoreCommand(args: readonly string[], services: (work: (app: INestApplicationContext) => Promise<void>) => Promise<void>, print: (line: string) => void): Promise<number> {
  const asJson = args.includes('--json');
  const at = args.indexOf('--questions');
  const file = at >= 0 ? args[at + 1] : null;
  if (file === undefined || args.some((word, nth) => word !== '--json' && word !== '--questions' && nth !== at + 1)) {
    print(`Usage: ${USAGE}`);
    return 2;
  }
  const questions = await readQuestions(file);
  await services(async (app) => {
    const score = await scoreFinder(app, questions);
    if (asJson) return print(JSON.stringify(score, null, 2));
    for (const { ask, at: rank, answers, found } of score.missed) print(`${rank ? `${rank}.` : 'none'}  ${ask}\n      right: ${answers.join(' or ')}\n      found: ${found.join(' · ') || 'nobody'}`);
    print(`${score.questions} questions: precision at 1 ${score.at1.toFixed(3)}, at 5 ${score.at5.toFixed(3)}; the formula alone ${score.formulaAlone.toFixed(3)}, with shuffled weights ${score.shuffled.toFixed(3)}`);
  });
  return 0;
}
