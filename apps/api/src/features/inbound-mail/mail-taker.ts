import { createHash, randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { systemActor } from '../../platform/auth/actor.js';
import { Limits } from '../../platform/auth/limits.js';
import { rolesThatMay } from '../../platform/auth/permissions.js';
import { Clock, londonDay } from '../../platform/clock.js';
import { Writes } from '../../platform/database/writes.js';
import { IncomingMail, MailRefused, type MailTaker } from '../../platform/mail/smtp-door.js';
import { parseMail } from './parse-mail.js';
import { received } from './received-mail.rules.js';

interface Whose { id: string; memberId: string; userId: string; email: string; address: string }

/**
 * Keeps what comes to a forwarding address for its user, and nothing more: no person and no organisation is made of it, and nobody is matched before
 * the user looks. SPF and DKIM cannot be judged of a mail that was forwarded: the token decides, and its sender is shown as not verified.
 */
@Injectable()
export class ForwardedMailTaker implements MailTaker, OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly incoming: IncomingMail,
    private readonly writes: Writes,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.incoming.taker = this;
  }

  /** Whether a mail to this address is taken: NO where it is nobody’s, LATER where its owner has forwarded too much just now. */
  async takes(localPart: string): Promise<'YES' | 'NO' | 'LATER'> {
    const whose = await this.whose(localPart);
    if (!whose) return 'NO';
    return (await this.limits.mayForward(whose.id)) ? 'YES' : 'LATER';
  }

  /** Keeps a mail for whoever it was forwarded by; the same mail twice is kept once. Throws MailRefused for one that cannot be read. */
  async take(localPart: string, raw: Uint8Array): Promise<void> {
    const whose = await this.whose(localPart);
    if (!whose) return; // renewed while the mail came in
    const mail = await parseMail(raw).catch(() => { throw new MailRefused(554, 'This mail cannot be read.'); });
    const key = createHash('sha256').update(mail.headers.get('message-id')?.trim() || raw).digest('hex');
    const kept = received(mail, { userAddress: whose.email, tokenAddress: whose.address }, this.clock.today(), londonDay);
    await this.writes.run({ actor: { ...systemActor, memberId: whose.memberId }, idempotencyKey: null }, { action: 'forwardedMail.receive', input: key }, async (tx) => {
      const [known] = await tx.sql<{ id: string }>('select id from forwarded_mail where user_id = $1 and message_key = $2', [whose.userId, key]);
      const id = known?.id ?? randomUUID();
      await tx.sql(
        `insert into forwarded_mail (id, member_id, user_id, message_key, forwarded_by, from_name, from_address, direction, sent_on, subject, body, participants, more_participants, dropped, is_automatic)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
        [id, whose.memberId, whose.userId, key, kept.forwardedBy, kept.fromName, kept.fromAddress, kept.direction, kept.sentOn, kept.subject, kept.body,
          JSON.stringify(kept.participants), kept.moreParticipants, kept.dropped, kept.isAutomatic]);
      tx.subject({ kind: 'FORWARDED_MAIL', id, payload: known ? { again: true } : {} });
    });
  }

  /** Whose address it is, while they may still use it. */
  private whose(token: string): Promise<Whose | undefined> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      const [row]: Whose[] = await manager.query(
        `select a.id, a.member_id as "memberId", a.user_id as "userId", u.email, a.token || '@' || a.domain as address from mail_address a join user_account u on u.id = a.user_id and u.status = 'ACTIVE'
         join membership m on m.user_id = u.id and m.member_id = a.member_id and m.status = 'ACTIVE' and m.role = any($2) where a.token = $1 and a.revoked_at is null`, [token, rolesThatMay('notes.write')]);
      return row;
    });
  }
}
