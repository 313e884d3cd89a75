import { BoardService } from '../../features/board/board.service.js';
import { RisksService } from '../../features/board/risks.service.js';
import type { Act } from '../act.js';
import type { BoardMeetingSeed, DecisionSeed } from '../world/board.types.js';
import type { RiskSeed } from '../world/opportunity.types.js';
import type { World } from '../world/world.types.js';

/** Meetings are in the diary for a quarter; papers close ten days before. */
const IN_THE_DIARY = 90;
const PAPERS_CLOSE = 10;

/** Who keeps the board's pages. */
const LEAD = 'ruth';

export function boardActs({ boardMeetings, opportunities, risks }: World): Act[] {
  return [
    ...boardMeetings.flatMap(meetingActs),
    ...[...risks, ...opportunities.flatMap((opportunity) => opportunity.risks.map((risk) => ({ ...risk, opportunity: opportunity.key })))].map(riskAct),
  ];
}

function meetingActs(meeting: BoardMeetingSeed): Act[] {
  const { key, title, on, commentary, decisions } = meeting;
  const meet: Act = {
    on: Math.min(on - IN_THE_DIARY, -1), at: '09:10', what: `meeting ${key}`,
    do: async (hands) => {
      const { result } = await hands.get(BoardService).createMeeting(hands.as(LEAD), { title, heldOn: hands.calendar.workingDay(on) });
      hands.keep('meeting', key, result);
    },
  };
  const comment: Act[] = commentary ? [{
    on: commentary.on, at: '16:40', what: `commentary for ${key}`,
    do: async (hands) => {
      await hands.get(BoardService).writeCommentary(hands.as(commentary.by), { meetingId: hands.id('meeting', key), text: hands.calendar.text(commentary.text) });
    },
  }] : [];
  return [meet, ...comment, ...decisions.flatMap((decision, nth) => decisionActs(meeting, decision, nth))];
}

function decisionActs({ key, on }: BoardMeetingSeed, decision: DecisionSeed, nth: number): Act[] {
  const { ask, options, recommendation, reason, document, askedBy, opportunity, decided } = decision;
  const decisionKey = `${key} ${nth}`;
  const put: Act = {
    on: Math.min(on - PAPERS_CLOSE, 0), at: `11:0${nth}`, what: `question ${decisionKey}`,
    do: async (hands) => {
      const { text } = hands.calendar;
      const { result } = await hands.get(BoardService).askDecision(hands.as(askedBy), {
        meetingId: hands.id('meeting', key), ask: text(ask), options: options.map(text).join('; '), recommendation: text(recommendation),
        reason: reason && text(reason), document, opportunityId: opportunity && hands.id('opportunity', opportunity),
      });
      hands.keep('decision', decisionKey, result);
    },
  };
  if (!decided) return [put];
  return [put, {
    on, at: `18:3${nth}`, what: `decision ${decisionKey}`,
    do: async (hands) => {
      const id = hands.id('decision', decisionKey);
      await hands.get(BoardService).decideDecision(hands.as(LEAD), { id, version: await hands.version('decision', id, LEAD), ...decided });
    },
  }];
}

function riskAct({ title, opportunity, likelihood, impact, trend, response, owner, raisedOn, onBoardPage }: RiskSeed): Act {
  return {
    on: raisedOn, at: '15:40', what: `risk ${title}`,
    do: async (hands) => {
      await hands.get(RisksService).addRisk(hands.as(owner), {
        title, likelihood, impact, trend, response: hands.calendar.text(response), forBoard: onBoardPage,
        opportunityId: opportunity && hands.id('opportunity', opportunity),
      });
    },
  };
}
