import { FindCorrectionsService } from '../../features/find/find-corrections.service.js';
import { FindGapsService } from '../../features/find/find-gaps.service.js';
import type { Act } from '../act.js';
import type { World } from '../world/world.types.js';

/** What people told the finder: whom nobody knows, and who is right. */
export function finderActs({ gaps, corrections }: World): Act[] {
  const missed = gaps.map(({ by, on, function: functionKey, place }): Act => ({
    on, at: '16:20', what: `gap ${functionKey} in ${place}, by ${by}`,
    do: async (hands) => void await hands.get(FindGapsService).noteGap(hands.as(by), { functionKey, placeId: hands.id('place', place) }),
  }));
  const corrected = corrections.map(({ by, on, topic, place, right, because }): Act => ({
    on, at: '16:25', what: `correction to ${right}`,
    do: async (hands) => void await hands.get(FindCorrectionsService).correctFinder(hands.as(by), {
      topicKey: topic, placeId: hands.id('place', place), rightPersonId: hands.id('person', right), because,
    }),
  }));
  return [...missed, ...corrected];
}
