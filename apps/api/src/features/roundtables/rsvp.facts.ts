import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { closedBecause } from './answers.service.js';
import { GuestMail } from './guest-mail.service.js';
import type { Host } from './invitation-mail.js';
import { Invitation, InvitationNeed } from './invitation.entity.js';
import { Roundtable, RoundtableSeats } from './roundtable.entity.js';

/** What one guest's page shows: their own line, the event, whether seats are left, who hosts. */
export interface RsvpFacts {
  event: Roundtable;
  guest: Invitation;
  host: Host;
  needs: string | null;
  isFull: boolean;
  /** Why answers are closed; null while they are open. */
  closed: string | null;
}

/** Reads a guest's page as the link lets its holder read. */
@Injectable()
export class RsvpReader {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mail: GuestMail,
  ) {}

  /** null for a link that is unknown, altered or over. Changes nothing, so that mail scanners may follow it. */
  async read(tokenHash: string): Promise<RsvpFacts | null> {
    return this.dataSource.transaction(async (manager) => {
      if (this.clock.isSet) await manager.query(`select set_config('app.now', $1, true)`, [this.clock.now().toISOString()]);
      const [link]: { subject_id: string; root_id: string; expired: boolean }[] = await manager.query(`select subject_id, root_id, expired from app.enter_link($1, 'RSVP')`, [tokenHash]);
      if (!link || link.expired) return null;
      const guest = await manager.findOneBy(Invitation, { id: link.subject_id });
      const event = await manager.findOneBy(Roundtable, { id: link.root_id });
      const seats = await manager.findOneBy(RoundtableSeats, { rootId: link.root_id });
      if (!guest || !event || !seats) return null;
      const need = await manager.findOneBy(InvitationNeed, { invitationId: guest.id });
      return { event, guest, host: await this.mail.host(manager, event), needs: need?.needs ?? null, isFull: seats.taken >= seats.capacity, closed: closedBecause(event, this.clock.today()) };
    });
  }
}
