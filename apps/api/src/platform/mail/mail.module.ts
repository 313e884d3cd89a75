import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Mailer } from './mailer.js';
import { Outbox } from './outbox.js';
import { IncomingMail } from './smtp-door.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

@Global()
@Module({ imports: [TypeOrmModule.forFeature([OutgoingMail])], providers: [Outbox, Mailer, IncomingMail], exports: [Outbox, Mailer, IncomingMail] })
export class MailModule {}
