import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError } from '../../platform/errors.js';
import { GuestMail } from './guest-mail.service.js';
import { Invitation } from './invitation.entity.js';
import { after, holdsSeat, type InvitationEvent } from './invitation.states.js';
import { Roundtable } from './roundtable.entity.js';
import { invitationPolicy } from './roundtable.policies.js';
import { InvitationState } from './roundtable.types.js';
import { freeSeat, lockSeats, settleAccess, takeSeat } from './seats.js';

const cannot: Record<`${InvitationState}`, string> = {
  DRAFT: 'This invitation has not been sent yet.',
  SENT: 'This guest has not answered yet.',
  ACCEPTED: 'This guest has accepted. Withdraw the invitation first.',
  WAITING: 'This guest is on the waiting list.',
  DECLINED: 'This guest has declined.',
  SUBSTITUTE_PROPOSED: 'This guest has named somebody else. Settle that first.',
  WITHDRAWN: 'This invitation was taken back. Put it back to the drafts first.',
};

/** One move of one invitation, with what it does to the seats, the waiting list and other members' access. */
@Injectable()
export class InvitationChanges {
  constructor(private readonly mail: GuestMail) {}

  /** An invitation that the caller may change; the seats of its event are locked first, always in this order. */
  async guest(tx: WriteTransaction, id: string): Promise<Invitation> {
    const { rootId } = await tx.get(Invitation, { id });
    await lockSeats(tx, rootId);
    const guest = await tx.get(Invitation, { id });
    await tx.judge(invitationPolicy, 'update', guest);
    return guest;
  }

  /** The state after an event. Throws CONFLICT with a sentence when it cannot happen now. */
  next(guest: Invitation, event: InvitationEvent): InvitationState {
    const state = after(guest.state, event);
    if (!state) throw new AppError('CONFLICT', cannot[guest.state]);
    return state as InvitationState;
  }

  /**
   * Moves an invitation and returns its state after: an acceptance in a full room becomes a place on the waiting list.
   * A seat given up goes on to whoever waits, where the organiser wants that, and they are told.
   */
  async move(tx: WriteTransaction, guest: Invitation, version: number, event: InvitationEvent, patch: QueryDeepPartialEntity<Invitation> = {}): Promise<InvitationState> {
    let state = this.next(guest, event);
    const held = holdsSeat(guest.state);
    if (holdsSeat(state) && !held && !(await takeSeat(tx, guest.rootId))) state = this.next(guest, 'WAIT');
    const waitingSince = state === InvitationState.WAITING ? (guest.waitingSince ?? tx.now) : null;
    await tx.change(Invitation, guest, version, { ...patch, state, waitingSince });
    if (held && !holdsSeat(state)) {
      const promoted = await freeSeat(tx, guest.rootId);
      if (promoted?.email) await this.tellPromoted(tx, guest.rootId, promoted.id, promoted.name, promoted.email);
    }
    if (held !== holdsSeat(state)) await settleAccess(tx, guest.rootId);
    return state;
  }

  /** Writes to a guest that a seat is theirs. */
  async tellOfSeat(tx: WriteTransaction, id: string): Promise<void> {
    const guest = await tx.get(Invitation, { id });
    if (!guest.email) return;
    const event = await tx.get(Roundtable, { id: guest.rootId });
    await this.mail.write(tx, 'SEAT_FREED', event, guest, await this.mail.host(tx.manager, event));
  }

  /** The same to a guest whose line the actor cannot read: another guest's answer freed the seat. */
  private async tellPromoted(tx: WriteTransaction, rootId: string, id: string, name: string, email: string): Promise<void> {
    const event = await tx.get(Roundtable, { id: rootId });
    const guest = { id, name, email, state: InvitationState.ACCEPTED, joining: null };
    await this.mail.write(tx, 'SEAT_FREED', event, guest, await this.mail.host(tx.manager, event));
  }
}
