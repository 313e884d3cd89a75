import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import { fieldError } from '../../platform/errors.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { ChangePasswordInput, CreateApiKeyInput } from './account.inputs.js';
import { mySessions } from './account.reads.js';
import { AccountService } from './account.service.js';
import { Session } from './session.entity.js';

/** A new key. The key itself is shown this once. */
@ObjectType()
export class ApiKeyMade {
  /** The key, shown once; empty when this was a repeated request. Send it as `Authorization: Bearer lk_…`. */
  @Field(() => String)
  key!: string;
}

const sessionId = new ParseUUIDPipe({ exceptionFactory: () => fieldError('id', 'This is not the id of a session.') });

@Resolver()
export class AccountResolver {
  constructor(private readonly account: AccountService) {}

  /** Your own signed-in browsers and API keys. */
  @Query(() => [Session]) @Allow('account.write') @Reads(mySessions)
  mySessions(): Session[] {
    return compiled();
  }

  /** Makes a personal API key for documents outside the client's own. Throws FORBIDDEN without a membership, VALIDATION. */
  @Mutation(() => ApiKeyMade) @Allow('account.write')
  createApiKey(@Args('input') input: CreateApiKeyInput, @CurrentCaller() caller: Caller): Promise<ApiKeyMade> {
    return this.account.createApiKey(caller, input);
  }

  /** Ends one of your sessions or keys; answers with its id. Throws NOT_FOUND for another person's. */
  @Mutation(() => ID) @Allow('account.write')
  async endSession(@Args('id', { type: () => ID }, sessionId) id: string, @CurrentCaller() caller: Caller): Promise<string> {
    return (await this.account.endSession(caller, id)).result;
  }

  /** Signs you out everywhere else and says how many sessions ended. Throws UNAUTHENTICATED where yours has ended meanwhile. */
  @Mutation(() => Int) @Allow('account.write')
  async endOtherSessions(@CurrentCaller() caller: Caller): Promise<number> {
    return (await this.account.endOtherSessions(caller)).result;
  }

  /** Changes your password; every other browser is signed out. Throws VALIDATION for a wrong current password or a weak new one. */
  @Mutation(() => Boolean) @Allow('account.write')
  async changePassword(@Args('input') input: ChangePasswordInput, @CurrentCaller() caller: Caller): Promise<boolean> {
    await this.account.changePassword(caller, input);
    return true;
  }
}
