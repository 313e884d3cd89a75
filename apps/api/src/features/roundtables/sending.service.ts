import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { GuestMail, HOLD } from './guest-mail.service.js';
import type { MailReason } from './invitation-mail.js';
import { Invitation } from './invitation.entity.js';
import type { GuestsInput } from './invitation.inputs.js';
import { Roundtable } from './roundtable.entity.js';
import { roundtablePolicy } from './roundtable.policies.js';
import { InvitationState, RoundtableState } from './roundtable.types.js';

/** How many guests were written to. */
export interface Sent {
  id: string;
  sent: number;
}

/** Writes to guests in numbers: invitations, reminders, thanks. Each is held for a minute and can be undone until then. */
@Injectable()
export class SendingService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly mail: GuestMail,
  ) {}

  onModuleInit(): void {
    for (const action of ['roundtable.invite', 'roundtable.remind', 'roundtable.thank']) {
      this.undo.handle(action, async (tx, act) => {
        if (!(await this.mail.takeBack(tx, act.payload['mailIds'] as string[]))) throw new AppError('CONFLICT', 'The minute is over: mail has left. Withdraw the invitations instead.');
        await this.undo.restore(tx, act.id);
      });
    }
  }

  /** Sends the drafts that have an address (or those that are named, also a second time), a minute from now. */
  async sendInvitations(caller: Caller, input: GuestsInput): Promise<Written<Sent>> {
    return this.send(caller, 'roundtable.invite', input, 'INVITATION', input.invitationIds ? ['DRAFT', 'SENT'] : ['DRAFT'],
      (guest, tx) => ({ state: InvitationState.SENT, sentAt: guest.sentAt ?? tx.now }));
  }

  /** Writes again to those who have not answered. */
  async remind(caller: Caller, input: GuestsInput): Promise<Written<Sent>> {
    return this.send(caller, 'roundtable.remind', input, 'REMINDER', ['SENT'], (guest, tx) => ({ remindedAt: tx.now, reminders: guest.reminders + 1 }));
  }

  /** Thanks those who came. */
  async thank(caller: Caller, input: GuestsInput): Promise<Written<Sent>> {
    return this.send(caller, 'roundtable.thank', input, 'THANK_YOU', ['ACCEPTED'], () => ({}), `and attended = 'ATTENDED'`);
  }

  private async send(caller: Caller, action: string, input: GuestsInput, reason: MailReason, from: string[], patch: (guest: Invitation, tx: WriteTransaction) => Partial<Invitation>, also = ''): Promise<Written<Sent>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const event = await this.open(tx, input.roundtableId);
      const chosen = await tx.sql<{ id: string }>(
        `select id from invitation where root_id = $1 and state = any($2) and email is not null and ($3::uuid[] is null or id = any($3)) ${also} order by name, id`, [event.id, from, input.invitationIds ?? null]);
      if (chosen.length === 0) throw fieldError('invitationIds', 'There is nobody to write to: each needs an e-mail address, and the right state.');
      if (input.invitationIds && chosen.length < new Set(input.invitationIds).size) throw fieldError('invitationIds', 'One of these cannot be written to: it has no e-mail address, or has been answered.');
      const host = await this.mail.host(tx.manager, event);
      const mailIds: string[] = [];
      for (const { id } of chosen) {
        const guest = await tx.get(Invitation, { id });
        const mailId = await this.mail.write(tx, reason, event, guest, host, HOLD);
        await tx.change(Invitation, guest, guest.version, { ...patch(guest, tx), mailId });
        mailIds.push(mailId);
      }
      tx.subject({ kind: 'ROUNDTABLE', id: event.id, rootId: event.id, payload: { reason, mailIds } });
      return { id: event.id, sent: mailIds.length };
    });
  }

  private async open(tx: WriteTransaction, id: string): Promise<Roundtable> {
    const event = await tx.get(Roundtable, { id });
    await tx.judge(roundtablePolicy, 'update', event);
    if (event.state === RoundtableState.CANCELLED) throw new AppError('CONFLICT', 'This roundtable has been cancelled.');
    return event;
  }
}
