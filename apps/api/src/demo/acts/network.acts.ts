import { IntroductionAnswersService } from '../../features/introductions/introduction-answers.service.js';
import { IntroductionOutcomesService } from '../../features/introductions/introduction-outcomes.service.js';
import { IntroductionsService } from '../../features/introductions/introductions.service.js';
import { ConnectorAnswer, IntroductionResult, Shared } from '../../features/introductions/introduction.types.js';
import { TieKind } from '../../features/ties/tie.types.js';
import { JudgementsService } from '../../features/ties/judgements.service.js';
import { TiesService } from '../../features/ties/ties.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { IntroductionSeed, TieSeed, World } from '../world/world.types.js';

/** Who knows whom, and who asked to be introduced to whom. */
export function networkActs({ ties, introductions, users }: World): Act[] {
  return [...ties.filter((tie) => !tie.arises || tie.mayIntroduce).map((tie) => tieAct(tie, users.find(({ member, person }) => member === tie.member && person === tie.a)?.key ?? tie.a)), ...introductions.flatMap(introductionActs)];
}

/** Each word's weight on the day that the story ends; a tie loses half of its weight in a year. */
const weights: Record<TieSeed['strength'], number> = { strong: 6, some: 2.4, faint: 0.6 };

function tieAct({ a, b, kind, strength, on, words, mayIntroduce, arises }: TieSeed, by: string): Act {
  return {
    on, at: '17:15', what: `tie of ${a} and ${b}`,
    do: async (hands) => {
      if (arises) return void await hands.get(JudgementsService).allowTie(hands.as(by), { aId: hands.id('person', a), bId: hands.id('person', b), version: 0, usableByOthers: true });
      await hands.get(TiesService).addTie(hands.as(by), {
        aId: hands.id('person', a), bId: hands.id('person', b), kind: TieKind[kind], evidence: words,
        weight: Math.min(10, Math.round(weights[strength] * 2 ** (-on / 365) * 100) / 100),
        lastOn: hands.calendar.workingDay(on), usableByOthers: mayIntroduce,
      });
    },
  };
}

function introductionActs(seed: IntroductionSeed): Act[] {
  const ask: Act = { on: seed.askedOn, at: '09:05', what: `introduction ${seed.key}`, do: (hands) => request(hands, seed) };
  const asksFirst = seed.steps.some(({ step }) => step === 'target asked');
  const steps = seed.steps.flatMap(({ step, on, text }): Act[] => {
    // Accepting and asking the target first are one answer of the connector.
    if (step === 'target asked') return [];
    return [{ on, at: stepAt[step], what: `introduction ${seed.key}: ${step}`, do: (hands) => take(hands, seed, step, asksFirst, text) }];
  });
  return [ask, ...steps];
}

type Step = Exclude<IntroductionSeed['steps'][number]['step'], 'target asked'>;

const stepAt: Record<Step, string> = {
  'connector accepted': '10:30',
  'connector declined': '10:30',
  'connector suggested': '10:30',
  'target agreed': '11:40',
  made: '12:50',
  met: '15:50',
  result: '16:10',
};

async function request(hands: Hands, { key, askedBy, connector, target, about, hopedForBy, opportunity, result, mayPool }: IntroductionSeed): Promise<void> {
  const opportunityId = opportunity && !result ? hands.id('opportunity', opportunity) : undefined;
  const { result: asked } = await hands.get(IntroductionsService).askIntroduction(hands.as(askedBy), {
    connectorPersonId: hands.id('person', connector), targetPersonId: hands.id('person', target), about: hands.calendar.text(about),
    shares: [Shared.NAME_ROLE_EMAIL, ...(opportunityId ? [Shared.OPPORTUNITY] : [])], opportunityId,
    mayPool, hopedBy: hopedForBy === undefined ? undefined : hands.calendar.workingDay(hopedForBy),
  });
  hands.keep('introduction', key, asked.id);
}

async function take(hands: Hands, { key, askedBy, connector, target, opportunity, result, suggests }: IntroductionSeed, step: Step, asksFirst: boolean, note?: string): Promise<void> {
  const id = hands.id('introduction', key);
  const byConnector = async () => ({ id, version: await hands.version('introduction', id, connector) });
  const byAsker = async () => ({ id, version: await hands.version('introduction', id, askedBy) });
  const answers = hands.get(IntroductionAnswersService);
  const outcomes = hands.get(IntroductionOutcomesService);

  switch (step) {
    case 'connector accepted':
      // Connectors of the story write their own words: nothing leaves by itself.
      await answers.answerIntroduction(hands.as(connector), asksFirst
        ? { id, answer: ConnectorAnswer.ASK_FIRST, targetEmail: hands.emailOf(target) }
        : { id, answer: ConnectorAnswer.ACCEPT, editFirst: true });
      break;
    case 'connector declined':
      await answers.answerIntroduction(hands.as(connector), { id, answer: ConnectorAnswer.NOT_NOW, reason: 'Not the right moment.' });
      break;
    case 'connector suggested':
      await answers.answerIntroduction(hands.as(connector), { id, answer: ConnectorAnswer.SOMEONE_ELSE, suggestion: note, suggestedPersonId: suggests && hands.id('person', suggests) });
      break;
    case 'target agreed':
      await answers.recordAgreement(hands.as(connector), await byConnector());
      break;
    case 'made':
      await outcomes.recordMade(hands.as(connector), await byConnector());
      break;
    case 'met':
      await outcomes.recordMeeting(hands.as(askedBy), await byAsker());
      break;
    case 'result':
      if (!result) throw new Error(`Introduction ${key} ends without a result.`);
      await outcomes.recordResult(hands.as(askedBy), {
        id, result: IntroductionResult[result], note, opportunityId: result === 'LED_TO_OPPORTUNITY' && opportunity ? hands.id('opportunity', opportunity) : undefined,
      });
  }
}
