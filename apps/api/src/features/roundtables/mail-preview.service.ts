import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/errors.js';
import { GuestMail } from './guest-mail.service.js';
import { composeMail } from './invitation-mail.js';
import { Invitation } from './invitation.entity.js';
import { Roundtable } from './roundtable.entity.js';

/** The mail to one guest as it would be sent now. */
@ObjectType()
export class MailPreview {
  /** Name and address, or the name and that there is none yet. */
  @Field(() => String) to!: string;
  /** The subject line. */
  @Field(() => String) subject!: string;
  /** The words, without mark-up. */
  @Field(() => String) text!: string;
}

@Injectable()
export class MailPreviews {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly mail: GuestMail,
  ) {}

  /** Composes an invitation without keeping or sending anything. Throws NOT_FOUND for what the actor cannot see. */
  invitation(actor: Actor, invitationId: string): Promise<MailPreview> {
    return this.dataSource.transaction('READ COMMITTED', async (manager) => {
      await manager.query('select app.enter($1)', [actor.tokenHash]);
      const guest = await manager.findOneBy(Invitation, { id: invitationId });
      const event = guest && (await manager.findOneBy(Roundtable, { id: guest.rootId }));
      if (!event) throw new AppError('NOT_FOUND');
      const mail = composeMail('INVITATION', event, guest, await this.mail.host(manager, event), '(a link of their own)', this.clock.now());
      return { to: guest.email ? `${guest.name} <${guest.email}>` : `${guest.name}, no address yet`, subject: mail.subject, text: mail.text };
    });
  }
}
