import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import type { NoteGapInput } from './find.inputs.js';
import { FindService } from './find.service.js';

/** Questions for which nobody is known: what coverage is missing. */
@Injectable()
export class FindGapsService {
  constructor(
    private readonly writes: Writes,
    private readonly finder: FindService,
  ) {}

  /**
   * Notes that the caller's member found nobody, once a day, and returns the gap's id. The question is asked again first.
   * Throws VALIDATION where somebody is found, or neither a function nor a topic was asked for.
   */
  async noteGap(caller: Caller, { functionKey = null, topicKey = null, placeId = null }: NoteGapInput): Promise<Written<string>> {
    if (!functionKey && !topicKey) throw fieldError('functionKey', 'Choose a function or a topic.');
    if (!caller.actor.tokenHash) throw new AppError('UNAUTHENTICATED');
    const { ranked } = await this.finder.ranked({ actorToken: { hash: caller.actor.tokenHash, kind: 'session' }, safelisted: false }, { functionKey, topicKey, placeId, first: 1 });
    if (ranked.some(({ meets }) => meets)) throw fieldError('functionKey', 'Somebody is known for this: it is no gap.');
    const asked = { functionKey, topicKey, placeId };
    return this.writes.run(caller, { action: 'finder.noteGap', input: asked }, async (tx) => {
      const today = londonDay(tx.now);
      const [gap] = await tx.sql<{ id: string }>(`insert into finder_gap (member_id, function_key, topic_key, place_id, first_on, last_on) values ($1, $2, $3, $4, $5, $5)
        on conflict (member_id, function_key, topic_key, place_id) do update set times = finder_gap.times + (finder_gap.last_on < excluded.last_on)::int, last_on = greatest(finder_gap.last_on, excluded.last_on), version = finder_gap.version + 1
        returning id`, [tx.memberId, functionKey, topicKey, placeId, today]);
      tx.subject({ kind: 'FINDER_GAP', id: gap!.id });
      return gap!.id;
    });
  }
}
