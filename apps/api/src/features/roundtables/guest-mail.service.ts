import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from '../../platform/auth/actors.js';
import { CONFIG, type Config } from '../../platform/config.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { composeMail, type Host, type MailReason } from './invitation-mail.js';
import type { Invitation } from './invitation.entity.js';
import type { Roundtable } from './roundtable.entity.js';

const A_WEEK = 7 * 24 * 3_600_000;

/** How long a mail that somebody sent can be taken back: one minute. */
export const HOLD = 60_000;

/** What a mail needs of its guest. */
type Addressee = Pick<Invitation, 'id' | 'name' | 'email' | 'state' | 'joining'>;

/** Writes to guests within a write: each mail carries a fresh personal link, of which the database keeps the hash alone. */
@Injectable()
export class GuestMail {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The convening member and the person who runs the event, as guests see them. */
  async host(manager: EntityManager, event: Roundtable): Promise<Host> {
    const [host]: Host[] = await manager.query(
      `select m.name as "memberName", u.name, u.email from member m join user_account u on u.id = $2 where m.id = $1`, [event.convenorMemberId, event.hostUserId]);
    return host!;
  }

  /**
   * Queues one mail to one guest and returns its id. The guest must have an address.
   * `hold`: milliseconds until it leaves, so that it can be taken back; none for answers to what a guest did.
   */
  async write(tx: WriteTransaction, reason: MailReason, event: Roundtable, guest: Addressee, host: Host, hold = 0): Promise<string> {
    const linked = reason !== 'CANCELLED' && reason !== 'WITHDRAWN' && reason !== 'THANK_YOU';
    const mail = composeMail(reason, event, guest, host, linked ? await this.link(tx, event, guest.id) : null, tx.now);
    return this.outbox.queue(tx, {
      kind: `ROUNDTABLE_${reason}`, subjectKind: 'INVITATION', subjectId: guest.id,
      fromName: host.memberName, to: { name: guest.name, address: guest.email ?? '' }, replyTo: host.email, ...mail, sendAfter: new Date(tx.now.getTime() + hold),
    });
  }

  /** A personal page that opens until a week after the event. */
  private async link(tx: WriteTransaction, event: Roundtable, invitationId: string): Promise<string> {
    const token = newToken();
    await tx.sql(`insert into link_token (token_hash, purpose, member_id, root_id, subject_id, expires_at) values ($1, 'RSVP', $2, $3, $4, $5)`,
      [hashToken(token), tx.memberId, event.id, invitationId, new Date(event.endsAt.getTime() + A_WEEK)]);
    return `${this.config.publicUrl}/r/${token}`;
  }

  /** Takes back mails that have not left; false when one has. */
  async takeBack(tx: WriteTransaction, mailIds: readonly string[]): Promise<boolean> {
    for (const id of mailIds) if (!(await this.outbox.cancel(tx, id))) return false;
    return true;
  }
}
