import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import nodemailer, { type Transporter } from 'nodemailer';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';

interface Claimed {
  id: string; from_name: string; to_name: string; to_address: string; cc: { name: string; address: string }[]; reply_to: string | null;
  subject: string; body_text: string; body_html: string; calendar: string | null; calendar_method: 'REQUEST' | 'CANCEL' | null; message_id: string; attempts: number;
}

/** What a feature is told of a mail of its own that a server has taken. */
export interface SentMail {
  id: string;
  subjectId: string | null;
}

type Follower = (mail: SentMail) => Promise<void>;

const GIVE_UP_AFTER = 6;

/** Speaks SMTP for the outbox. A mail is never lost; a crash between the server's yes and ours sends it once more under the same Message-ID. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;
  private readonly followers = new Map<string, Follower>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {
    this.transport = config.smtpUrl ? nodemailer.createTransport({ url: config.smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true }) : null;
  }

  /** Tells a feature of each mail of this kind that a server has taken. It may be told of one twice, never of none. */
  whenSent(kind: string, follower: Follower): void {
    this.followers.set(kind, follower);
  }

  /**
   * Sends one mail if it still waits, and tells who follows it. Throws when the server refused for now, or when a worker that may
   * have been killed since is still sending it, so that the job is tried again.
   */
  async send(id: string): Promise<void> {
    const mail = await this.claim(id);
    if (mail) await this.deliver(id, mail);
    const sent = await this.asSystem<SentMail & { kind: string; status: string }>(`select id, subject_id as "subjectId", kind, status from outbox_mail where id = $1 and status in ('SENT', 'SENDING')`, [id]);
    if (sent?.status === 'SENDING') throw new Error(`Mail ${id} is being sent by another worker.`);
    if (sent) await this.followers.get(sent.kind)?.({ id: sent.id, subjectId: sent.subjectId });
  }

  private async deliver(id: string, mail: Claimed): Promise<void> {
    if (!this.transport) {
      await this.settle(id, `status = 'NOT_SENT', last_error = $2`, 'No mail server is configured.');
      return;
    }
    try {
      const info: { response?: string } = await this.transport.sendMail({
        from: { name: mail.from_name, address: this.config.mailFrom },
        to: { name: mail.to_name, address: mail.to_address },
        cc: mail.cc,
        ...(mail.reply_to ? { replyTo: mail.reply_to } : {}),
        envelope: { from: this.config.mailFrom, to: [mail.to_address, ...mail.cc.map((copy) => copy.address)] },
        subject: mail.subject, text: mail.body_text, html: mail.body_html, messageId: mail.message_id,
        ...(mail.calendar && mail.calendar_method ? { icalEvent: { method: mail.calendar_method, content: mail.calendar, filename: 'invitation.ics' } } : {}),
      });
      await this.settle(id, `status = 'SENT', sent_at = app.now(), smtp_reply = $2, last_error = null`, String(info.response ?? ''));
    } catch (error) {
      const refused = (error as { responseCode?: number }).responseCode ?? 0;
      const final = (refused >= 500 && refused < 600) || mail.attempts >= GIVE_UP_AFTER;
      await this.settle(id, `status = '${final ? 'FAILED' : 'QUEUED'}', last_error = $2`, (error as Error).message.slice(0, 500));
      if (!final) throw error;
    }
  }

  private async claim(id: string): Promise<Claimed | undefined> {
    return this.asSystem<Claimed>(
      `update outbox_mail set status = 'SENDING', attempts = attempts + 1, leased_until = now() + interval '2 minutes', version = version + 1
       where id = $1 and (status = 'QUEUED' or (status = 'SENDING' and leased_until < now())) and send_after <= app.now() + interval '1 second' returning *`, [id]);
  }

  private async settle(id: string, assignments: string, text: string): Promise<void> {
    await this.asSystem(`update outbox_mail set ${assignments}, leased_until = null, version = version + 1 where id = $1 returning id`, [id, text]);
  }

  private asSystem<Row>(sql: string, values: unknown[]): Promise<Row | undefined> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      const answer: Row[] | [Row[], number] = await manager.query(sql, values);
      // TypeORM answers an update with [rows, count].
      return (Array.isArray(answer[0]) ? answer[0] : (answer as Row[]))[0];
    });
  }
}
