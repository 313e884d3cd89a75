import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Level } from '../../platform/database/policy.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';

/** What the parties signed. Days are YYYY-MM-DD. */
export interface Agreement {
  opportunityId: string;
  agreementType: string;
  signedOn: string;
  startsOn: string;
  endsOn?: string | null;
  reviewOn?: string | null;
}

/** What an agreed opportunity becomes. */
@Injectable()
export class PartnershipsService {
  /** Makes the partnership of an opportunity with its parties, for every member among them; resolves to its id. */
  async createFromOpportunity(tx: WriteTransaction, { opportunityId, agreementType, signedOn, startsOn, endsOn, reviewOn }: Agreement): Promise<string> {
    if (endsOn && endsOn < startsOn) throw fieldError('agreement.endsOn', 'The end must not lie before the start.');
    const id = randomUUID();
    await tx.grant('partnership', id, tx.memberId, Level.OWN);
    await tx.sql(`insert into partnership (id, opportunity_id, title, purpose, agreement_type, signed_on, starts_on, ends_on, review_on)
      select $1, o.id, o.title, o.summary, $3, $4, $5, $6, $7 from opportunity o where o.id = $2`,
      [id, opportunityId, agreementType, signedOn, startsOn, endsOn ?? null, reviewOn ?? null]);
    await tx.sql(`insert into partnership_access (root_id, member_id, level)
      select distinct $1::uuid, m.id, ${Level.EDIT} from opportunity_party p join member m on m.organisation_id = p.organisation_id
      where p.root_id = $2 and p.deleted_at is null and m.id <> $3`, [id, opportunityId, tx.memberId]);
    await tx.sql(`insert into partnership_party (root_id, organisation_id, role, signed_on, position)
      select $1, p.organisation_id, p.role, $3, p.position from opportunity_party p where p.root_id = $2 and p.deleted_at is null`, [id, opportunityId, signedOn]);
    return id;
  }

  /** Takes the partnership of an opportunity out of sight, when the move that made it is taken back. */
  async withdraw(tx: WriteTransaction, opportunityId: string): Promise<void> {
    await tx.sql('update partnership set deleted_at = app.now(), version = version + 1 where opportunity_id = $1 and deleted_at is null', [opportunityId]);
  }
}
