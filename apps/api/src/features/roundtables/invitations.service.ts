import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { isMailAddress } from '../../platform/mail/outbox.js';
import { GuestMail } from './guest-mail.service.js';
import { InvitationChanges } from './invitation-changes.service.js';
import { Invitation } from './invitation.entity.js';
import type { CorrectEmailInput, InviteInput } from './invitation.inputs.js';
import { Roundtable } from './roundtable.entity.js';
import type { VersionedInput } from './roundtable.inputs.js';
import { invitationPolicy, roundtablePolicy } from './roundtable.policies.js';
import { InvitationState, RoundtableState } from './roundtable.types.js';
import { settleAccess, takeSeat } from './seats.js';

type Changed = Promise<Written<{ id: string }>>;

/** The guest list: who is invited, in which capacity, at which address. */
@Injectable()
export class InvitationsService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly mail: GuestMail,
    private readonly changes: InvitationChanges,
  ) {}

  onModuleInit(): void {
    // Each has told the guest, or ended their link.
    for (const action of ['invitation.withdraw', 'invitation.offerSeat', 'invitation.correctEmail', 'invitation.revert']) this.undo.handle(action, 'NEVER');
    this.undo.follow(async (tx, rows) => {
      const ids = rows.filter(({ table }) => table === 'invitation').map(({ id }) => id);
      for (const { root_id } of await tx.sql<{ root_id: string }>('select distinct root_id from hist.invitation where id = any($1)', [ids])) await settleAccess(tx, root_id);
    });
  }

  /**
   * Drafts an invitation. Somebody whose invitation was taken back, or who declined, is drafted again.
   * Throws VALIDATION for somebody who objected to being written to, or who is invited already.
   */
  async invite(caller: Caller, input: InviteInput): Changed {
    return this.writes.run(caller, { action: 'invitation.draft', input }, async (tx) => {
      const event = await this.open(tx, input.roundtableId);
      const guest = await this.facts(tx, input);
      if (guest.objected) throw fieldError('personId', `${guest.name} asked not to be written to. Ring them, or leave them out.`);
      const email = input.email || guest.email;
      if (email && !isMailAddress(email)) throw fieldError('email', 'Correct the e-mail address, like name@example.com.');
      const before = await tx.manager.findOneBy(Invitation, { rootId: event.id, personId: input.personId });
      if (before && before.state !== InvitationState.WITHDRAWN && before.state !== InvitationState.DECLINED) throw fieldError('personId', `${guest.name} is on the list already.`);
      const values = { postId: guest.postId, sector: guest.sector, name: guest.name, email: email ?? null };
      if (before) await tx.change(Invitation, before, before.version, { ...values, ...fresh });
      const id = before?.id ?? await tx.insert(Invitation, { rootId: event.id, personId: input.personId, ...values });
      tx.subject({ kind: 'INVITATION', id, rootId: event.id });
      return { id };
    });
  }

  /** Takes a draft off the list. */
  async removeDraft(caller: Caller, input: VersionedInput): Changed {
    return this.writes.run(caller, { action: 'invitation.remove', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      if (guest.state !== InvitationState.DRAFT) throw new AppError('CONFLICT', 'This invitation has been sent. Withdraw it instead.');
      await tx.mustBe(Invitation, guest, input.version, ['state']);
      await tx.sql('delete from invitation where id = $1', [guest.id]);
      tx.subject({ kind: 'INVITATION', id: guest.id, rootId: guest.rootId });
      return { id: guest.id };
    });
  }

  /** Corrects the address. Links that went to the old one end; an invitation that was sent there goes back to the drafts. */
  async correctEmail(caller: Caller, input: CorrectEmailInput): Changed {
    return this.writes.run(caller, { action: 'invitation.correctEmail', input }, async (tx) => {
      if (!isMailAddress(input.email)) throw fieldError('email', 'Correct the e-mail address, like name@example.com.');
      const guest = await this.changes.guest(tx, input.id);
      const again = guest.state === InvitationState.SENT || guest.state === InvitationState.WITHDRAWN;
      await tx.change(Invitation, guest, input.version, { email: input.email, ...(again ? fresh : {}) });
      await tx.sql('select app.end_links($1)', [guest.id]);
      tx.subject({ kind: 'INVITATION', id: guest.id, rootId: guest.rootId });
      return { id: guest.id };
    });
  }

  /** Back to a draft, without a word to the guest; their link ends. Not for somebody who holds a seat. */
  async revertToDraft(caller: Caller, input: VersionedInput): Changed {
    return this.writes.run(caller, { action: 'invitation.revert', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      this.changes.next(guest, 'REVERT');
      await tx.change(Invitation, guest, input.version, fresh);
      await tx.sql('select app.end_links($1)', [guest.id]);
      tx.subject({ kind: 'INVITATION', id: guest.id, rootId: guest.rootId });
      return { id: guest.id };
    });
  }

  /** Takes an invitation back and tells the guest, in their calendar too; a seat that they held is freed. */
  async withdraw(caller: Caller, input: VersionedInput): Changed {
    return this.writes.run(caller, { action: 'invitation.withdraw', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      await this.changes.move(tx, guest, input.version, 'WITHDRAW');
      const event = await tx.get(Roundtable, { id: guest.rootId });
      if (guest.email) {
        const told = { ...event, calendarSequence: event.calendarSequence + 1 };
        await tx.sql('update roundtable set calendar_sequence = $2 where id = $1', [event.id, told.calendarSequence]);
        await this.mail.write(tx, 'WITHDRAWN', told, guest, await this.mail.host(tx.manager, event));
      }
      tx.subject({ kind: 'INVITATION', id: guest.id, rootId: guest.rootId });
      return { id: guest.id };
    });
  }

  /** Gives a free seat to somebody on the waiting list and tells them. Throws CONFLICT when no seat is free. */
  async offerSeat(caller: Caller, input: VersionedInput): Changed {
    return this.writes.run(caller, { action: 'invitation.offerSeat', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      const state = this.changes.next(guest, 'SEAT_FREED');
      await tx.change(Invitation, guest, input.version, { state, waitingSince: null });
      if (!(await takeSeat(tx, guest.rootId))) throw new AppError('CONFLICT', 'No seat is free. Withdraw an invitation or raise the capacity first.');
      await settleAccess(tx, guest.rootId);
      await this.changes.tellOfSeat(tx, guest.id);
      tx.subject({ kind: 'INVITATION', id: guest.id, rootId: guest.rootId });
      return { id: guest.id };
    });
  }

  private async open(tx: WriteTransaction, id: string): Promise<Roundtable> {
    const event = await tx.get(Roundtable, { id });
    await tx.judge(roundtablePolicy, 'update', event);
    await tx.judge(invitationPolicy, 'create', { rootId: id });
    if (event.state === RoundtableState.CANCELLED) throw new AppError('CONFLICT', 'This roundtable has been cancelled.');
    return event;
  }

  /** What an invitation takes from the directory: the name, the post with its sector, and the address that the caller's member holds. */
  private async facts(tx: WriteTransaction, { personId, postId }: InviteInput): Promise<{ name: string; postId: string | null; sector: Invitation['sector']; email: string | null; objected: boolean }> {
    const [row] = await tx.sql<{ name: string; postId: string | null; sector: Invitation['sector'] | null; email: string | null; objected: boolean }>(
      `select p.name, held.post_id as "postId", held.sector, d.email, d.objected_at is not null as objected
       from person p
       left join lateral (select a.post_id, o.sector from appointment a join post t on t.id = a.post_id join organisation o on o.id = t.organisation_id
         where a.root_id = p.id and (a.ended_on is null or a.ended_on >= app.today()) and ($2::uuid is null or a.post_id = $2) order by a.is_primary desc, a.started_on desc nulls last limit 1) held on true
       left join person_detail d on d.person_id = p.id and d.member_id = app.member()
       where p.id = $1 and p.deleted_at is null`, [personId, postId ?? null]);
    if (!row) throw fieldError('personId', 'There is no such person in the directory.');
    if (!row.sector) throw fieldError('postId', `${row.name} holds no post${postId ? ' of this kind' : ''} now. Add one in the directory first: the balance counts by sector.`);
    return { ...row, sector: row.sector };
  }
}

/** A draft as new: nothing of the invitation before stands on it. */
const fresh = {
  state: InvitationState.DRAFT, joining: null, showsName: false, substituteName: null, substituteEmail: null, attended: null,
  sentAt: null, answeredAt: null, remindedAt: null, reminders: 0, waitingSince: null, mailId: null,
} as const;
