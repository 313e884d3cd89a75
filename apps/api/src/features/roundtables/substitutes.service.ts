import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Level } from '../../platform/database/policy.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';
import { Person } from '../people/person.entity.js';
import { GuestMail } from './guest-mail.service.js';
import { InvitationChanges } from './invitation-changes.service.js';
import { Invitation } from './invitation.entity.js';
import { Roundtable } from './roundtable.entity.js';
import type { VersionedInput } from './roundtable.inputs.js';
import { InvitationState } from './roundtable.types.js';

/** Deputies that guests named in their place. */
@Injectable()
export class SubstitutesService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly mail: GuestMail,
    private readonly changes: InvitationChanges,
  ) {}

  onModuleInit(): void {
    this.undo.handle('invitation.agreeSubstitute', 'NEVER');
  }

  /** Agrees to a named deputy: they are invited at once, in the place of the guest, who counts as having declined. Returns the new invitation. */
  async agree(caller: Caller, input: VersionedInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'invitation.agreeSubstitute', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      const state = this.changes.next(guest, 'SETTLE_SUBSTITUTE');
      await tx.change(Invitation, guest, input.version, { state });
      const deputy = await this.deputy(tx, guest);
      const present = await tx.manager.findOneBy(Invitation, { rootId: guest.rootId, personId: deputy.personId });
      if (present) throw fieldError('id', `${present.name} is on the list already. Decline the substitute, or settle that invitation.`);
      const id = await tx.insert(Invitation, {
        rootId: guest.rootId, personId: deputy.personId, postId: deputy.postId, sector: guest.sector, name: guest.substituteName!, email: guest.substituteEmail,
        state: InvitationState.SENT, sentAt: tx.now,
      });
      const event = await tx.get(Roundtable, { id: guest.rootId });
      const invited = await tx.get(Invitation, { id });
      const mailId = await this.mail.write(tx, 'INVITATION', event, invited, await this.mail.host(tx.manager, event));
      await tx.change(Invitation, invited, invited.version, { mailId });
      tx.subject({ kind: 'INVITATION', id, rootId: guest.rootId, payload: { inPlaceOf: guest.id } });
      return { id };
    });
  }

  /** The deputy as a person: somebody of the same organisation by that name, else a contact of the convening member's own. */
  private async deputy(tx: WriteTransaction, guest: Invitation): Promise<{ personId: string; postId: string | null }> {
    const [known] = await tx.sql<{ personId: string; postId: string }>(
      `select p.id as "personId", t.id as "postId" from person p join appointment a on a.root_id = p.id and (a.ended_on is null or a.ended_on >= app.today())
       join post t on t.id = a.post_id join post theirs on theirs.id = $2 and theirs.organisation_id = t.organisation_id
       where p.name_key = app.fold($1) and p.deleted_at is null order by a.is_primary desc limit 1`, [guest.substituteName, guest.postId]);
    if (known) return known;
    const personId = randomUUID();
    await tx.grant('person', personId, tx.memberId, Level.OWN);
    await tx.insert(Person, { id: personId, name: guest.substituteName! });
    await tx.sql(`insert into person_detail (member_id, person_id, email, lawful_basis, source) values ($1, $2, $3, 'Legitimate interests', $4)`,
      [tx.memberId, personId, guest.substituteEmail, `Named by ${guest.name} as their deputy`]);
    return { personId, postId: null };
  }
}
