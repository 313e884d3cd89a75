import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { Tie } from './tie.entity.js';
import { AddTieInput, EditTieInput, RemoveTieInput } from './tie.inputs.js';
import { tieReads, tiesOf } from './ties.reads.js';
import { TiesService } from './ties.service.js';

/** The tie as it now stands. */
@ObjectType()
export class TieChanged {
  @Field(() => Tie)
  tie!: Tie;

  @Field(() => ID)
  activityId!: string;
}

/** What `undo` takes to bring the tie back. */
@ObjectType()
export class TieRemoved {
  @Field(() => ID)
  activityId!: string;
}

@Resolver(() => Tie)
export class TiesResolver {
  constructor(private readonly service: TiesService) {}

  /** How your organisation's people know a person, strongest first. Other members' ties are never among them. */
  @Query(() => [Tie]) @Allow('find.read') @Reads(tiesOf)
  tiesOf(): Tie[] {
    return compiled();
  }

  /** Notes that two people know each other. */
  @Mutation(() => TieChanged) @Allow('people.write')
  async addTie(@Args('input') input: AddTieInput, @CurrentCaller() caller: Caller): Promise<TieChanged> {
    const { result, activityId } = await this.service.addTie(caller, input);
    return { tie: row(tieReads, result), activityId };
  }

  /** Changes what is given of a tie; throws CONFLICT when somebody saved first. */
  @Mutation(() => TieChanged) @Allow('people.write')
  async editTie(@Args('input') input: EditTieInput, @CurrentCaller() caller: Caller): Promise<TieChanged> {
    const { result, activityId } = await this.service.editTie(caller, input);
    return { tie: row(tieReads, result), activityId };
  }

  /** Takes a tie away; `undo` brings it back. */
  @Mutation(() => TieRemoved) @Allow('people.write')
  async removeTie(@Args('input') input: RemoveTieInput, @CurrentCaller() caller: Caller): Promise<TieRemoved> {
    const { activityId } = await this.service.removeTie(caller, input);
    return { activityId };
  }
}
