import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import type { WriteTransaction } from '../database/write-transaction.js';
import { AppError } from '../errors.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** A mail to be sent once the write that queues it is committed. Bodies are finished: no placeholder is replaced later. */
export interface MailToSend {
  kind: string;
  subjectKind: string;
  subjectId: string;
  fromName: string;
  to: { name: string; address: string };
  cc?: { name: string; address: string }[];
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  /** Held until then, so that it can still be taken back. */
  sendAfter?: Date;
}

/** A deliberately narrow address: no quoted local parts, no line breaks, nothing that a header could be split with. */
const addressPattern = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** Whether mail can be sent to this address. */
export const isMailAddress = (address: string): boolean => address.length <= 254 && addressPattern.test(address);

const line = (text: string) => text.replaceAll(/[\r\n\0]+/g, ' ').trim();

@Injectable()
export class Outbox {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Queues a mail within a write and returns its id; the worker sends it. Throws VALIDATION for an address that cannot be used. */
  async queue(tx: WriteTransaction, mail: MailToSend): Promise<string> {
    for (const { address } of [mail.to, ...(mail.cc ?? [])]) {
      if (!isMailAddress(address)) throw new AppError('VALIDATION', `"${address}" is not an e-mail address that mail can be sent to.`, { fields: { email: 'Correct the e-mail address, like name@example.com.' } });
    }
    const id = randomUUID();
    const host = new URL(this.config.publicUrl).hostname;
    const sendAfter = mail.sendAfter ?? tx.now;
    await tx.insert(OutgoingMail, {
      id, memberId: tx.memberId, kind: mail.kind, subjectKind: mail.subjectKind, subjectId: mail.subjectId,
      fromName: line(mail.fromName), toName: line(mail.to.name), toAddress: mail.to.address, cc: mail.cc ?? [], replyTo: mail.replyTo ?? null,
      subject: line(mail.subject), bodyText: mail.text, bodyHtml: mail.html, calendar: mail.calendar?.content ?? null, calendarMethod: mail.calendar?.method ?? null,
      messageId: `<${id}@${host}>`, sendAfter,
    });
    await tx.sql(`select graphile_worker.add_job('send_mail', json_build_object('id', $1::text), run_at := $2::timestamptz, max_attempts := 8)`, [id, sendAfter]);
    return id;
  }

  /** Takes back a mail that has not left; false when it is too late. */
  async cancel(tx: WriteTransaction, id: string): Promise<boolean> {
    const rows = await tx.sql(`update outbox_mail set status = 'CANCELLED', version = version + 1 where id = $1 and status = 'QUEUED' returning id`, [id]);
    return rows.length === 1;
  }
}
