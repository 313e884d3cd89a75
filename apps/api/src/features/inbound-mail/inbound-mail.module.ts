import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { ForwardedMail } from './forwarded-mail.entity.js';
import { InboundMailResolver } from './inbound-mail.resolver.js';
import { InboundMailService } from './inbound-mail.service.js';
import { MailAddress } from './mail-address.entity.js';
import { ForwardedMailTaker } from './mail-taker.js';

@Module({ imports: [TypeOrmModule.forFeature([MailAddress, ForwardedMail]), FollowUpsModule], providers: [InboundMailService, ForwardedMailTaker, InboundMailResolver], exports: [InboundMailService] })
export class InboundMailModule {}
