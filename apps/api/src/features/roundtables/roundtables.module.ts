import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { AnswersService } from './answers.service.js';
import { AttendanceService } from './attendance.service.js';
import { CapturesResolver } from './captures.resolver.js';
import { CapturesService } from './captures.service.js';
import { GuestMail } from './guest-mail.service.js';
import { InvitationChanges } from './invitation-changes.service.js';
import { Capture, Invitation, InvitationNeed } from './invitation.entity.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { InvitationsService } from './invitations.service.js';
import { MailPreviews } from './mail-preview.service.js';
import { Needs } from './needs.service.js';
import { Roundtable, RoundtableSeats } from './roundtable.entity.js';
import { RoundtablesResolver } from './roundtables.resolver.js';
import { RoundtablesService } from './roundtables.service.js';
import { RsvpController } from './rsvp.controller.js';
import { RsvpReader } from './rsvp.facts.js';
import { SendingService } from './sending.service.js';
import { SubstitutesService } from './substitutes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Roundtable, RoundtableSeats, Invitation, InvitationNeed, Capture]), FollowUpsModule],
  controllers: [RsvpController],
  providers: [
    GuestMail, InvitationChanges, Needs, RoundtablesService, InvitationsService, SendingService, AnswersService, SubstitutesService, AttendanceService, CapturesService,
    MailPreviews, RsvpReader, RoundtablesResolver, InvitationsResolver, CapturesResolver,
  ],
  exports: [RoundtablesService, InvitationsService, SendingService, AnswersService, SubstitutesService, AttendanceService, CapturesService],
})
export class RoundtablesModule {}
