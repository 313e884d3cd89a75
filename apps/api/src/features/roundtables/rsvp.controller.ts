import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashToken, isToken } from '../../platform/auth/actors.js';
import { AllowAnyone } from '../../platform/auth/allow.js';
import { Limits } from '../../platform/auth/limits.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/errors.js';
import { sendPage, withPageHeaders } from '../../platform/http/page.js';
import { tooManyPage } from '../../platform/http/too-many.page.js';
import { readAnswer } from './answer.js';
import { AnswersService } from './answers.service.js';
import { calendarText } from './roundtable-calendar.js';
import { placeLine } from './roundtable-words.js';
import { InvitationState, RoundtableFormat, ruleSentence } from './roundtable.types.js';
import { RsvpReader } from './rsvp.facts.js';
import { linkOverPage, rsvpPage, stoppedPage } from './rsvp.page.js';

type Form = Record<string, unknown>;

/** A guest's own page. GET shows and never acts, since mail scanners follow links; POST answers. No script, no account. */
@Controller('r')
export class RsvpController {
  constructor(
    private readonly limits: Limits,
    private readonly reader: RsvpReader,
    private readonly answers: AnswersService,
    private readonly clock: Clock,
  ) {}

  /** The page of one invitation. A GET never answers: `answer` only chooses what the form shows. */
  @Get(':token') @AllowAnyone()
  async show(@Param('token') token: string, @Query('change') change: string | undefined, @Query('answer') answer: string | undefined, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const facts = await this.open(token);
    if (!facts) return sendPage(reply, linkOverPage);
    return sendPage(reply, rsvpPage(facts, { token, form: answer ? { answer } : {}, problems: [], isChanging: change === '1' }));
  }

  /** Takes the guest’s answer; 409 with the page as it stands where it can no longer be taken, 422 with what to correct. */
  @Post(':token') @HttpCode(200) @AllowAnyone()
  async answer(@Param('token') token: string, @Body() body: Form | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    if (!(await this.limits.mayAnswer('rsvp', request.ip))) return sendPage(reply.header('Retry-After', 60), tooManyPage);
    const facts = await this.open(token);
    if (!facts) return sendPage(reply, linkOverPage);
    const form = body ?? {};
    const page = { token, form, problems: [], isChanging: false };
    if (facts.closed || facts.guest.state === InvitationState.WITHDRAWN || facts.guest.state === InvitationState.DRAFT) return sendPage(reply, { ...rsvpPage(facts, page), status: 409 });
    const read = readAnswer(form, facts.event.format === RoundtableFormat.HYBRID);
    if ('problems' in read) return sendPage(reply, rsvpPage(facts, { ...page, problems: read.problems }));
    try {
      await this.answers.answer(hashToken(token), facts.event.id, read.answer);
    } catch (error) {
      // Answered, moved or closed in the meantime: the page as it now stands says so.
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error;
      const now = await this.open(token);
      return sendPage(reply, now ? { ...rsvpPage(now, page), status: 409 } : linkOverPage);
    }
    if (read.answer.kind === 'NOT_ME') return sendPage(reply, stoppedPage(facts.host.memberName));
    return withPageHeaders(reply).redirect(`/r/${token}`, 303);
  }

  /** The event for a guest's own calendar, once they have a seat. */
  @Get(':token/invitation.ics') @AllowAnyone()
  async calendar(@Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const facts = await this.open(token);
    const email = facts?.guest.email;
    if (facts?.guest.state !== InvitationState.ACCEPTED || !email) return sendPage(reply, linkOverPage);
    const { event, guest, host } = facts;
    const content = calendarText({
      method: 'REQUEST', uid: event.calendarUid, sequence: event.calendarSequence, stamp: this.clock.now(), title: event.title,
      description: [event.purpose, ruleSentence[event.rule]].filter(Boolean).join('\n\n'), startsAt: event.startsAt, endsAt: event.endsAt,
      location: placeLine(event), url: null, organiser: host, guest: { name: guest.name, email, accepted: true },
    });
    return withPageHeaders(reply).type('text/calendar; charset=utf-8; method=REQUEST').header('Content-Disposition', 'attachment; filename="invitation.ics"').send(content);
  }

  private async open(token: string) {
    return isToken(token) ? this.reader.read(hashToken(token)) : null;
  }
}
