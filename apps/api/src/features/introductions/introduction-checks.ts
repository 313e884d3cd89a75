import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Post } from '../organisations/post.entity.js';
import { Person } from '../people/person.entity.js';
import type { AskIntroductionInput } from './introduction.inputs.js';
import { OPEN_STATES } from './introduction.states.js';
import { Shared } from './introduction.types.js';

/**
 * Who could connect: the member that the connector signs in for, or null where they answer by link.
 * Throws VALIDATION where nothing reaches them, and where a request would go in a circle or is the same, word for word, as one that is open.
 */
export async function checkConnector(tx: WriteTransaction, { connectorPersonId, targetPersonId, about }: AskIntroductionInput): Promise<string | null> {
  const connector = await tx.get(Person, { id: connectorPersonId });
  if (connectorPersonId === targetPersonId) throw fieldError('connectorPersonId', 'Choose somebody else to introduce you.');
  const [reach] = await tx.sql<{ memberId: string | null; userId: string | null }>('select member_id as "memberId", user_id as "userId" from app.connector_of($1)', [connectorPersonId]);
  if (!reach) throw fieldError('connectorPersonId', `${connector.name} cannot be asked: nothing says how to reach them, or they introduce nobody at present. Choose somebody else, or add an e-mail address to their page.`);
  if (reach.userId === tx.userId) throw fieldError('connectorPersonId', 'This is you. Choose somebody else to introduce you, or write to them directly.');
  const [open] = await tx.sql<{ isOurs: boolean }>(
    `select i.asker_member_id = $3 as "isOurs" from introduction i
     where i.target_person_id = $2 and i.state = any($4) and (i.connector_person_id = $1 and i.asker_member_id = $3 and i.about = $5
       or i.connector_person_id = app.own_person() and exists (select 1 from app.introduction_people(i.id) p where p.asker_person_id = $1))
     order by 1 desc limit 1`, [connectorPersonId, targetPersonId, tx.memberId, OPEN_STATES, about]);
  if (open?.isOurs) throw fieldError('connectorPersonId', `Your organisation has asked ${connector.name} for this already, in the same words. Wait for the answer, or withdraw it first.`);
  if (open) throw fieldError('connectorPersonId', `${connector.name} has asked you for the same introduction. Answer that first, and choose somebody else to ask.`);
  return reach.memberId;
}

/** Throws VALIDATION by field, or NOT_FOUND for what the asker does not see. */
export async function checkRequest(tx: WriteTransaction, target: Person, input: AskIntroductionInput, today: string): Promise<void> {
  const { targetPersonId, targetPostId, hopedBy, opportunityId, shares } = input;
  const [self] = await tx.sql<{ isSelf: boolean; objected: boolean }>(
    `select coalesce(app.own_person() = $1, false) as "isSelf", exists (select 1 from person_detail d where d.person_id = $1 and d.member_id = $2 and d.objected_at is not null) as objected`, [targetPersonId, tx.memberId]);
  if (self?.isSelf) throw fieldError('targetPersonId', 'This is you. Choose whom you want to meet.');
  if (self?.objected) throw fieldError('targetPersonId', `${target.name} asked your organisation not to write to them.`);
  if (targetPostId) await tx.get(Post, { id: targetPostId });
  if (hopedBy && hopedBy < today) throw fieldError('hopedBy', 'Give a day that is not past, or leave it empty.');
  if (opportunityId) {
    const [seen] = await tx.sql('select 1 from opportunity where id = $1 and deleted_at is null', [opportunityId]);
    if (!seen) throw new AppError('NOT_FOUND');
  } else if (shares.includes(Shared.OPPORTUNITY)) throw fieldError('opportunityId', 'Choose the opportunity to share, or do not share one.');
}
