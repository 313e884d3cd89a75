import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { row } from '../../platform/graphql/read/reads.decorator.js';
import { JobFunction } from '../organisations/post.entity.js';
import { CreateJobFunctionInput, EditJobFunctionInput } from './function.inputs.js';
import { functionReads } from './functions.reads.js';
import { FunctionsService } from './functions.service.js';

/** The function as it stands after the change; `activityId` undoes it. */
@ObjectType()
export class JobFunctionChange {
  /** As the change left it. */
  @Field(() => JobFunction) jobFunction!: JobFunction;
  @Field(() => ID) activityId!: string;
}

const changed = ({ result, activityId }: Written<{ key: string }>): JobFunctionChange => ({ jobFunction: row(functionReads, result.key), activityId });

@Resolver(() => JobFunction)
export class FunctionsResolver {
  constructor(private readonly functions: FunctionsService) {}

  /** Adds a function to the list. Throws FORBIDDEN to all but administrators, and VALIDATION for a name or words that another function has. */
  @Mutation(() => JobFunctionChange) @Allow('directory.write')
  async createJobFunction(@CurrentCaller() caller: Caller, @Args('input') input: CreateJobFunctionInput): Promise<JobFunctionChange> {
    return changed(await this.functions.createJobFunction(caller, input));
  }

  /**
   * Changes a function’s name, sectors or the words of titles that stand for it; finder and imports read them at once. Throws NOT_FOUND, FORBIDDEN to all
   * but administrators, VALIDATION for a name or words that another function has, CONFLICT.
   */
  @Mutation(() => JobFunctionChange) @Allow('directory.write')
  async editJobFunction(@CurrentCaller() caller: Caller, @Args('input') input: EditJobFunctionInput): Promise<JobFunctionChange> {
    return changed(await this.functions.editJobFunction(caller, input));
  }
}
