import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { AllowAnyone } from './allow.js';
import { clearSession, setChallenge, setSession } from './cookies.js';
import { tokenOf } from './request-token.js';
import { SignIn } from './sign-in.service.js';
import { SAMPLE_ACCOUNTS, type SampleAccount } from './sample-accounts.js';

class SignInInput {
  /** Work e-mail address. */
  @IsString() @MinLength(1, { message: 'Enter your e-mail address.' }) @MaxLength(254)
  email!: string;

  @IsString() @MinLength(1, { message: 'Enter your password.' }) @MaxLength(128)
  password!: string;
}

/** Signing in and out, over plain HTTP so that no alias can try twice in one request. */
@Controller('auth')
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SAMPLE_ACCOUNTS) private readonly samples: readonly SampleAccount[],
    private readonly service: SignIn,
  ) {}

  /** The password. `next` says what is still to come: a code, or setting up an authenticator; without it, this browser is signed in. */
  @Post('sign-in') @HttpCode(200) @AllowAnyone()
  async signIn(@Body() input: SignInInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ok: true; next?: 'CODE' | 'ENROL' }> {
    const taken = await this.service.signIn(input.email.trim(), input.password, request.ip);
    if ('session' in taken) {
      setSession(reply, this.config, taken.session);
      return { ok: true };
    }
    setChallenge(reply, this.config, taken.challenge);
    return { ok: true, next: taken.next };
  }

  /** Ends the session and clears what the browser keeps. */
  @Post('sign-out') @HttpCode(200) @AllowAnyone()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ok: true }> {
    const token = tokenOf(request);
    if (token?.kind === 'session') await this.service.signOut(token.hash);
    clearSession(reply);
    void reply.header('Clear-Site-Data', '"cache", "storage"');
    return { ok: true };
  }

  /** The demo set's accounts, so that a newcomer can look around; empty everywhere else. */
  @Get('sample-accounts') @AllowAnyone()
  async sampleAccounts(): Promise<readonly SampleAccount[]> {
    return this.config.demo && (await this.service.hasDemoMembers()) ? this.samples : [];
  }
}
