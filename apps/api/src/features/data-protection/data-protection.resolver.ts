import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { ErasePersonInput } from './data-protection.inputs.js';
import { ErasureLine, erasurePreview } from './erasure-preview.js';
import { ErasureService } from './erasure.service.js';

/** What is left after an erasure: an id without a name. */
@ObjectType()
export class PersonErased {
  /** Under which what is left of the structure stays. */
  @Field(() => ID) id!: string;
  /** The entry in the activity log, which names nobody. It cannot be taken back. */
  @Field(() => ID) activityId!: string;
}

@Resolver()
export class DataProtectionResolver {
  constructor(private readonly erasure: ErasureService) {}

  /** What erasing a person would reach, as far as you can see. What other members hold about them goes too. */
  @Query(() => [ErasureLine]) @Allow('people.erase') @Reads(erasurePreview)
  erasurePreview(): ErasureLine[] {
    return compiled();
  }

  /**
   * Erases a person for good: name, contact details, and what was written about or to them, in every table, its history, the log and the outbox. They
   * are refused when somebody enters them again. Throws NOT_FOUND, VALIDATION where the name is not repeated, FORBIDDEN to all but an administrator
   * of the member that entered them.
   */
  @Mutation(() => PersonErased) @Allow('people.erase')
  async erasePerson(@Args('input') input: ErasePersonInput, @CurrentCaller() caller: Caller): Promise<PersonErased> {
    const { result, activityId } = await this.erasure.erasePerson(caller, input);
    return { id: result, activityId };
  }
}
