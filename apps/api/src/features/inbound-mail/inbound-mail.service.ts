import { randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import { type QuickNoteLogged, QuickNotesService } from '../follow-ups/quick-notes.service.js';
import { ForwardedMail, ForwardedMailState } from './forwarded-mail.entity.js';
import type { DiscardForwardedMailInput, LogForwardedMailInput } from './inbound-mail.inputs.js';
import { MailAddress } from './mail-address.entity.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
/** 130 bits by chance. */
const newToken = (): string => [...randomBytes(26)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
const LONGEST_NOTE = 10_000;

/** What users do with their forwarding address and with the mails that came to it. */
@Injectable()
export class InboundMailService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly quickNotes: QuickNotesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.undo.handle('mailAddress.renew', 'NEVER');
    this.undo.handle('forwardedMail.log', async (tx, act) => {
      await this.quickNotes.takeBack(tx, act);
      await this.undo.restoreTable(tx, act.id, 'forwarded_mail');
    });
  }

  /** Gives the caller a new forwarding address and ends the old one at once; resolves to its id. UNAVAILABLE where no mail can come in. */
  newMailAddress(caller: Caller): Promise<Written<string>> {
    const { inbound } = this.config;
    if (!inbound) throw new AppError('UNAVAILABLE', 'Forwarding is not switched on here. Ask whoever runs Lintel to set INBOUND_PORT.');
    return this.writes.run(caller, { action: 'mailAddress.renew', input: null }, async (tx) => {
      await tx.sql('update mail_address set revoked_at = $2, version = version + 1 where user_id = $1 and revoked_at is null', [tx.userId, tx.now]);
      const id = await tx.insert(MailAddress, { memberId: tx.memberId, userId: tx.userId, token: newToken(), domain: inbound.domain });
      tx.subject({ kind: 'MAIL_ADDRESS', id });
      return id;
    });
  }

  /** Logs a forwarded mail as an e-mail with people, and its follow-up with it; from then on it is Ours. An automatic reply becomes a note, which is no contact. */
  logForwardedMail(caller: Caller, input: LogForwardedMailInput): Promise<Written<QuickNoteLogged>> {
    return this.writes.run(caller, { action: 'forwardedMail.log', input }, async (tx) => {
      const mail = await tx.get(ForwardedMail, { id: input.id, state: ForwardedMailState.WAITING });
      const logged = await this.quickNotes.logIn(tx, {
        text: `${mail.subject}\n\n${mail.body}`.trim().slice(0, LONGEST_NOTE).replaceAll(/\p{Surrogate}/gu, ''), kind: mail.isAutomatic ? 'NOTE' : 'EMAIL',
        direction: input.direction ?? mail.direction, happenedOn: mail.sentOn, personIds: input.personIds, followUp: input.followUp,
      }, { readsText: false });
      await tx.change(ForwardedMail, mail, input.version, { state: ForwardedMailState.LOGGED });
      tx.subject({ kind: mail.isAutomatic ? 'NOTE' : 'INTERACTION', id: logged.id, payload: { taskId: logged.taskId } });
      return logged;
    });
  }

  /** Takes a forwarded mail off the list; undo brings it back. Resolves to its id. */
  discardForwardedMail(caller: Caller, { id, version }: DiscardForwardedMailInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'forwardedMail.discard', input: { id, version } }, async (tx) => {
      const mail = await tx.get(ForwardedMail, { id, state: ForwardedMailState.WAITING });
      await tx.change(ForwardedMail, mail, version, { state: ForwardedMailState.DISCARDED });
      tx.subject({ kind: 'FORWARDED_MAIL', id });
      return id;
    });
  }
}
