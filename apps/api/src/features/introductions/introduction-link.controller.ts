import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashToken, isToken } from '../../platform/auth/actors.js';
import { AllowAnyone } from '../../platform/auth/allow.js';
import { Limits } from '../../platform/auth/limits.js';
import type { Caller } from '../../platform/auth/caller.js';
import { AppError } from '../../platform/errors.js';
import { type PublicPage, sendPage, withPageHeaders } from '../../platform/http/page.js';
import { tooManyPage } from '../../platform/http/too-many.page.js';
import { IntroductionAnswersService } from './introduction-answers.service.js';
import { IntroductionLinkReader, type LinkFacts } from './introduction-link.reader.js';
import { expiredPage, introductionPage, leftPage, renewedPage, unknownPage } from './introduction.pages.js';
import { ConnectorAnswer } from './introduction.types.js';

type Form = Record<string, unknown>;

/** The page behind the link of a connector or a target. GET shows and never acts, since mail scanners follow links; POST answers. */
@Controller('i')
export class IntroductionLinkController {
  constructor(
    private readonly limits: Limits,
    private readonly reader: IntroductionLinkReader,
    private readonly answers: IntroductionAnswersService,
  ) {}

  /** The page of one request; a GET never answers. */
  @Get(':token') @AllowAnyone()
  async show(@Param('token') token: string, @Query('edit') edit: string | undefined, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const facts = await this.open(token);
    if (!facts) return sendPage(reply, unknownPage);
    if (facts === 'EXPIRED') return sendPage(reply, expiredPage(token));
    if (facts.purpose === 'CONNECTOR_ANSWER' && facts.connectorLeft) return sendPage(reply, leftPage(facts));
    return sendPage(reply, introductionPage(facts, { token, form: {}, problems: [], isEditing: edit === '1' }));
  }

  /** Takes what was pressed on that page; 422 with what to correct, else back to the page as it now stands. */
  @Post(':token') @HttpCode(200) @AllowAnyone()
  async answer(@Param('token') token: string, @Body() body: Form | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    if (!(await this.limits.mayAnswer('introduction', request.ip))) return sendPage(reply.header('Retry-After', 60), tooManyPage);
    const facts = await this.open(token);
    if (!facts) return sendPage(reply, unknownPage);
    const form = body ?? {};
    if (facts === 'EXPIRED') return sendPage(reply, form['act'] === 'AGAIN' ? await this.askAgain(token) : expiredPage(token));
    if (facts.purpose === 'CONNECTOR_ANSWER' && facts.connectorLeft) return sendPage(reply, leftPage(facts));
    try {
      await this.act(facts, token, form);
    } catch (error) {
      const { fields } = refusal(error).details;
      if (fields) {
        const problems = Object.entries(fields).map(([field, message]) => ({ field, message }));
        return sendPage(reply, introductionPage(facts, { token, form, problems, isEditing: 'message' in form }));
      }
      // Answered, sent or withdrawn in the meantime: the page as it now stands says so.
    }
    return withPageHeaders(reply).redirect(`/i/${token}${form['act'] === 'HOLD' ? '?edit=1' : ''}`, 303);
  }

  /** Says the same whether or not anything is sent: only the mailbox that the link went to learns it. */
  private async askAgain(token: string): Promise<PublicPage> {
    await this.reader.renew(hashToken(token));
    return renewedPage;
  }

  private async act({ purpose, introduction: { id, version } }: LinkFacts, token: string, form: Form): Promise<unknown> {
    const caller: Caller = { actor: { kind: 'LINK', tokenHash: hashToken(token), userId: null, memberId: null, role: 'GUEST', linkPurpose: purpose }, idempotencyKey: null };
    const text = (field: string) => (typeof form[field] === 'string' ? form[field].trim().slice(0, 8000) : '');
    if (purpose === 'TARGET_ANSWER') {
      if (!['yes', 'no'].includes(text('agrees'))) throw new AppError('VALIDATION', undefined, { fields: { agrees: 'Choose yes or no.' } });
      return this.answers.answerAsTarget(caller, { id, agrees: text('agrees') === 'yes' });
    }
    if (form['act'] === 'HOLD') return this.answers.holdIntroduction(caller, { id, version });
    if ('message' in form) return this.answers.sendIntroduction(caller, { id, version, message: text('message'), targetEmail: text('targetEmail') });
    const answer = Object.values(ConnectorAnswer).find((known) => known === form['answer']);
    if (!answer) throw new AppError('VALIDATION', undefined, { fields: { answer: 'Choose one of the answers.' } });
    return this.answers.answerIntroduction(caller, { id, answer, reason: text('reason'), suggestion: text('suggestion'), targetEmail: text('targetEmail') });
  }

  private async open(token: string): Promise<LinkFacts | 'EXPIRED' | null> {
    return isToken(token) ? this.reader.read(hashToken(token)) : null;
  }
}

/** What an answer may be refused for; anything else is thrown on. */
function refusal(error: unknown): AppError {
  if (error instanceof AppError && ['VALIDATION', 'CONFLICT', 'FORBIDDEN'].includes(error.code)) return error;
  throw error;
}
