import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { IsString, Length, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from './actor.js';
import { Allow, AllowAnyone } from './allow.js';
import { CurrentActor } from './caller.js';
import { Challenges } from './challenges.js';
import { challengeOf, setSession } from './cookies.js';
import { OwnSecondFactor, type SecondFactorState } from './own-second-factor.js';
import type { Offer } from './second-factor.js';

class CodeInput {
  /** Six digits from the authenticator app; spaces do not count. */
  @IsString() @Length(6, 9, { message: 'Enter the six digits that your authenticator app shows.' })
  code!: string;
}

class RecoveryCodeInput {
  /** One of the codes that were shown when the authenticator was set up. */
  @IsString() @MinLength(1, { message: 'Enter one of your recovery codes.' }) @MaxLength(40, { message: 'This is longer than a recovery code.' })
  recoveryCode!: string;
}

class ForgetInput extends CodeInput {
  @IsString() @MinLength(1, { message: 'Enter the password that you use now.' }) @MaxLength(128)
  password!: string;
}

interface RecoveryCodes { recoveryCodes: string[] }

/**
 * The second proof at sign-in, and the account's authenticator. Beside GraphQL, because what is answered here must not be kept:
 * a repeated mutation is answered from what was stored the first time.
 */
@Controller('auth')
export class SecondFactorController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly challenges: Challenges,
    private readonly own: OwnSecondFactor,
  ) {}

  /** What an authenticator app needs to be set up, for whoever has just given the right password and has none. */
  @Post('enrolment') @HttpCode(200) @AllowAnyone()
  offer(@Req() request: FastifyRequest): Promise<Offer> {
    return this.challenges.offer(challengeOf(request));
  }

  /** The first code of the new authenticator signs in; the recovery codes are shown this once. */
  @Post('enrolment/confirm') @HttpCode(200) @AllowAnyone()
  async confirm(@Body() { code }: CodeInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecoveryCodes> {
    const { session, recoveryCodes } = await this.challenges.confirm(challengeOf(request), code);
    setSession(reply, this.config, session);
    return { recoveryCodes };
  }

  /** The second step of a sign-in: a code of the authenticator. Throws UNAUTHENTICATED without a challenge, VALIDATION on `code`, RATE_LIMITED. */
  @Post('code') @HttpCode(200) @AllowAnyone()
  async code(@Body() { code }: CodeInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ok: true }> {
    setSession(reply, this.config, await this.challenges.answer(challengeOf(request), { code }));
    return { ok: true };
  }

  /** The same with a recovery code, which is then spent. */
  @Post('recovery-code') @HttpCode(200) @AllowAnyone()
  async recoveryCode(@Body() { recoveryCode }: RecoveryCodeInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ok: true }> {
    setSession(reply, this.config, await this.challenges.answer(challengeOf(request), { recoveryCode }));
    return { ok: true };
  }

  /** Since when the account has an authenticator, and how many recovery codes are left. */
  @Get('second-factor') @Allow('account.write')
  state(@CurrentActor() actor: Actor): Promise<SecondFactorState> {
    return this.own.state(actor);
  }

  /** New recovery codes in the place of the old ones, for a code of the authenticator. */
  @Post('second-factor/recovery-codes') @HttpCode(200) @Allow('account.write')
  async newRecoveryCodes(@Body() { code }: CodeInput, @CurrentActor() actor: Actor): Promise<RecoveryCodes> {
    return { recoveryCodes: await this.own.newRecoveryCodes(actor, code) };
  }

  /** Takes the authenticator away, for the password and a code: the next sign-in sets up another. */
  @Post('second-factor/forget') @HttpCode(200) @Allow('account.write')
  async forget(@Body() { code, password }: ForgetInput, @CurrentActor() actor: Actor): Promise<{ ok: true }> {
    await this.own.forget(actor, code, password);
    return { ok: true };
  }
}
