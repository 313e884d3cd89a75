import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { isHeld } from '../people/holding.rules.js';
import { FinderCorrection } from './correction.entity.js';
import type { CorrectFinderInput, WithdrawCorrectionInput } from './find.inputs.js';
import { correctionPolicy } from './find.policies.js';

interface Right { postId: string; personId: string | null }

/** "Wrong person, it is …": a Directory fact, said by somebody, that orders the answers for everybody. */
@Injectable()
export class FindCorrectionsService {
  constructor(private readonly writes: Writes) {}

  /**
   * Names who is right for a question, and returns the correction's id. What the member said of the same question before goes.
   * Throws VALIDATION where nothing was asked, nobody is named, or the person holds no post or is not in the Directory; NOT_FOUND for whom the caller does not see.
   */
  correctFinder(caller: Caller, input: CorrectFinderInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'finder.correct', input }, async (tx) => {
      const { functionKey, topicKey, placeId, organisationId, wrongPostId, wrongPersonId, because } = input;
      if (!functionKey && !topicKey && !organisationId) throw fieldError('functionKey', 'Say what they are right for: a function, a topic or an organisation.');
      await tx.mustSee({ organisation: organisationId, post: wrongPostId, person: wrongPersonId });
      const right = await this.right(tx, input);
      if (right.postId === wrongPostId && right.personId === (wrongPersonId ?? null)) throw fieldError('rightPersonId', 'This is who was found. Name somebody else.');
      const [user] = await tx.sql<{ name: string }>('select name from user_account where id = $1', [tx.userId]);
      const row = {
        memberId: tx.memberId, byUserId: tx.userId, byName: user!.name, correctedOn: londonDay(tx.now), functionKey: functionKey ?? null, topicKey: topicKey ?? null, placeId: placeId ?? null,
        organisationId: organisationId ?? null, rightPostId: right.postId, rightPersonId: right.personId, wrongPostId: wrongPostId ?? null, wrongPersonId: wrongPersonId ?? null, because: because || null,
      };
      await tx.judge(correctionPolicy, 'create', row);
      await this.replace(tx, row);
      const id = await tx.insert(FinderCorrection, row);
      tx.subject({ kind: 'FINDER_CORRECTION', id });
      return id;
    });
  }

  /** Takes a correction of the caller's own member back; undo brings it again. Throws FORBIDDEN for another member's. */
  withdrawCorrection(caller: Caller, { id, version }: WithdrawCorrectionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'finder.withdraw', input: { id, version } }, async (tx) => {
      const correction = await tx.get(FinderCorrection, { id });
      await tx.judge(correctionPolicy, 'remove', correction);
      await tx.mustBe(FinderCorrection, correction, version, ['because']);
      await tx.sql('delete from finder_correction where id = $1', [id]);
      tx.subject({ kind: 'FINDER_CORRECTION', id });
      return id;
    });
  }

  /** One member says one thing of one question. */
  private async replace(tx: WriteTransaction, { memberId, functionKey, topicKey, placeId, organisationId }: Pick<FinderCorrection, 'memberId' | 'functionKey' | 'topicKey' | 'placeId' | 'organisationId'>): Promise<void> {
    await tx.sql(`delete from finder_correction where member_id = $1 and function_key is not distinct from $2 and topic_key is not distinct from $3
      and place_id is not distinct from $4 and organisation_id is not distinct from $5`, [memberId, functionKey, topicKey, placeId, organisationId]);
  }

  private async right(tx: WriteTransaction, { rightPersonId, rightPostId, organisationId }: CorrectFinderInput): Promise<Right> {
    if (!rightPersonId && !rightPostId) throw fieldError('rightPersonId', 'Choose who is right.');
    await tx.mustSee({ post: rightPostId, person: rightPersonId });
    if (!rightPersonId) return this.holder(tx, rightPostId!);
    const [person] = await tx.sql<{ name: string; isPublished: boolean; postId: string | null }>(
      `select p.name, p.published_at is not null as "isPublished", (select a.post_id from appointment a join post o on o.id = a.post_id and o.deleted_at is null
         where a.root_id = p.id and ${isHeld('a')} and ($3::uuid is null or a.post_id = $3)
         order by (o.organisation_id = $2) desc nulls last, a.is_primary desc, a.id limit 1) as "postId"
       from person p where p.id = $1`, [rightPersonId, organisationId ?? null, rightPostId ?? null]);
    if (!person) throw new AppError('NOT_FOUND');
    if (!person.isPublished) throw fieldError('rightPersonId', `${person.name} is not in the Directory yet. Publish them first, so that everybody can find them.`);
    if (!person.postId) throw fieldError('rightPersonId', `${person.name} holds no post that we know of. Add the post to them first.`);
    return { postId: person.postId, personId: rightPersonId };
  }

  /** Who holds the post today: a correction that names a post names the person in it, so that a successor is not credited by chance. */
  private async holder(tx: WriteTransaction, postId: string): Promise<Right> {
    const [held] = await tx.sql<{ personId: string }>(
      `select p.id as "personId" from appointment a join person p on p.id = a.root_id and p.deleted_at is null and p.published_at is not null
       where a.post_id = $1 and ${isHeld('a')} order by a.is_primary desc, a.id limit 1`, [postId]);
    return { postId, personId: held?.personId ?? null };
  }
}
