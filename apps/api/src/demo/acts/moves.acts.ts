import type { CloseReason } from '../../features/opportunities/opportunity.types.js';
import { MovesService } from '../../features/opportunities/moves.service.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import type { MoveSeed, OpportunitySeed } from '../world/opportunity.types.js';
import type { PartnershipSeed } from '../world/partnership.types.js';

/** Every move after the first stage, on the day it was written down. */
export function moveActs(seed: OpportunitySeed, partnership: PartnershipSeed | undefined): Act[] {
  return seed.moves.slice(1).map((move, nth): Act => ({
    on: move.recordedOn ?? move.on,
    at: '14:00',
    what: `${seed.key} moves to ${move.to}`,
    do: (hands) => make(hands, seed, move, seed.moves[nth]?.to === 'PAUSED', partnership),
  }));
}

async function make(hands: Hands, { key, evidence, moves: all }: OpportunitySeed, move: MoveSeed, resumes: boolean, partnership: PartnershipSeed | undefined): Promise<void> {
  const { workingDay, text } = hands.calendar;
  const moves = hands.get(MovesService);
  const caller = hands.as(move.by);
  const id = hands.id('opportunity', key);
  const change = { id, version: await hands.version('opportunity', id, move.by), happenedOn: workingDay(move.on) };
  const reason = text(move.reason ?? '');

  if (move.to === 'PAUSED') await moves.pause(caller, { ...change, reason, restartOn: workingDay(move.restartOn ?? 0) });
  else if (move.to === 'CLOSED') await moves.close(caller, { ...change, reason: reason as `${CloseReason}`, lesson: text(move.lesson ?? '') });
  else if (resumes) await moves.resume(caller, change);
  else {
    await moves.move(caller, {
      ...change, to: move.to, reason: reason || undefined,
      evidence: evidence.filter((item) => item.comesWith === move.to).map(({ item, text: words }) => ({ item, value: item === 'FIRST_CONTACT' ? workingDay(all[0]?.on ?? 0) : words })),
      ...(move.to === 'AGREED' ? { agreement: agreement(hands, partnership) } : {}),
    });
  }
}

function agreement({ calendar }: Hands, partnership: PartnershipSeed | undefined) {
  if (!partnership) throw new Error('An agreed opportunity needs a partnership in the world.');
  const { agreementType, signedOn, startsOn, endsOn, reviewOn } = partnership;
  return {
    agreementType, signedOn: calendar.workingDay(signedOn), startsOn: calendar.day(startsOn),
    endsOn: endsOn === undefined ? null : calendar.day(endsOn), reviewOn: calendar.workingDay(reviewOn),
  };
}
