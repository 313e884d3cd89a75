import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { RegisterEdition } from './register-edition.entity.js';
import { registerEditions } from './register-editions.reads.js';
import { RegisterFetch } from './register-fetch.entity.js';
import { FetchRegistersInput } from './register-fetch.inputs.js';
import { RegisterFetchService } from './register-fetch.service.js';
import { registerFetches, registerFetchReads } from './register-fetches.reads.js';

/** A fetch that has been asked for; `activityId` names it under Recent changes. */
@ObjectType()
export class RegisterFetchPayload {
  /** As it stands. */
  @Field(() => RegisterFetch) registerFetch!: RegisterFetch;
  @Field(() => ID) activityId!: string;
}

@Resolver(() => RegisterEdition)
export class RegistersResolver {
  constructor(private readonly fetches: RegisterFetchService) {}

  /** What the Directory was last refreshed from: at most 50 editions, the last read first. */
  @Query(() => [RegisterEdition]) @Allow('registers.read') @Reads(registerEditions)
  registerEditions(): RegisterEdition[] {
    return compiled();
  }

  /** The latest fetch of your organisation from the register’s address; none where nothing was fetched. */
  @Query(() => [RegisterFetch]) @Allow('registers.read') @Reads(registerFetches)
  registerFetches(): RegisterFetch[] {
    return compiled();
  }

  /** The host that registers can be fetched from; null where none is configured. */
  @Query(() => String, { nullable: true }) @Allow('registers.read')
  registerHost(): string | null {
    return this.fetches.host;
  }

  /** Has the registers fetched from the configured address, to be looked at before anything is applied. Throws VALIDATION, and CONFLICT while another fetch is under way or where no address is configured. */
  @Mutation(() => RegisterFetchPayload) @Allow('registers.write')
  async fetchRegisters(@CurrentCaller() caller: Caller, @Args('input') input: FetchRegistersInput): Promise<RegisterFetchPayload> {
    const { result, activityId } = await this.fetches.fetchRegisters(caller, input);
    return { registerFetch: row(registerFetchReads, result.id), activityId };
  }
}
