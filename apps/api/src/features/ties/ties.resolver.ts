import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { Tie } from './tie.entity.js';
import { Acquaintance } from './acquaintance.entity.js';
import { ConnectorPreference } from './connector-preference.js';
import { JudgementsService } from './judgements.service.js';
import { AddTieInput, AllowTieInput, DisownTieInput, EditTieInput, RemoveTieInput, SetConnectorWishInput, SetTieStrengthInput } from './tie.inputs.js';
import { acquaintanceReads, connectorPreference, howWeKnow, tieReads, tiesOf } from './ties.reads.js';
import { ConnectorWish } from './tie.types.js';
import { TiesService } from './ties.service.js';

/** The tie as it now stands. */
@ObjectType()
export class TieChanged {
  /** As the change left it. */
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

/** What the tie now comes to. */
@ObjectType()
export class AcquaintanceChanged {
  /** As the change left it. */
  @Field(() => Acquaintance)
  acquaintance!: Acquaintance;

  @Field(() => ID)
  activityId!: string;
}

/** What you now wish. */
@ObjectType()
export class ConnectorWishSet {
  /** As it now stands; null where you say nothing. */
  @Field(() => ConnectorWish, { nullable: true })
  wish!: ConnectorWish | null;

  @Field(() => ID)
  activityId!: string;
}

@Resolver(() => Tie)
export class TiesResolver {
  constructor(
    private readonly service: TiesService,
    private readonly judgements: JudgementsService,
  ) {}

  /** How your organisation's people know a person, as somebody noted it, strongest first. Other members' ties are never among them. */
  @Query(() => [Tie]) @Allow('find.read') @Reads(tiesOf)
  tiesOf(): Tie[] {
    return compiled();
  }

  /** Notes that two people know each other. Throws NOT_FOUND, VALIDATION for one person twice or a day to come. */
  @Mutation(() => TieChanged) @Allow('people.write')
  async addTie(@Args('input') input: AddTieInput, @CurrentCaller() caller: Caller): Promise<TieChanged> {
    const { result, activityId } = await this.service.addTie(caller, input);
    return { tie: row(tieReads, result), activityId };
  }

  /** Changes what is given of a tie. Throws NOT_FOUND, FORBIDDEN for another member's, VALIDATION, CONFLICT when somebody saved first. */
  @Mutation(() => TieChanged) @Allow('people.write')
  async editTie(@Args('input') input: EditTieInput, @CurrentCaller() caller: Caller): Promise<TieChanged> {
    const { result, activityId } = await this.service.editTie(caller, input);
    return { tie: row(tieReads, result), activityId };
  }

  /** Takes a tie away; `undo` brings it back. Throws NOT_FOUND, FORBIDDEN for another member's, CONFLICT. */
  @Mutation(() => TieRemoved) @Allow('people.write')
  async removeTie(@Args('input') input: RemoveTieInput, @CurrentCaller() caller: Caller): Promise<TieRemoved> {
    const { activityId } = await this.service.removeTie(caller, input);
    return { activityId };
  }

  /** How your organisation's people know a person: all evidence taken together, strongest first, with its parts. */
  @Query(() => [Acquaintance]) @Allow('find.read') @Reads(howWeKnow)
  howWeKnow(): Acquaintance[] {
    return compiled();
  }

  /**
   * Raises or lowers a tie over what the evidence says, with a reason; without a strength the evidence speaks again. Throws NOT_FOUND, VALIDATION for
   * a strength without a reason, CONFLICT when somebody said something else meanwhile.
   */
  @Mutation(() => AcquaintanceChanged) @Allow('people.write')
  async setTieStrength(@Args('input') input: SetTieStrengthInput, @CurrentCaller() caller: Caller): Promise<AcquaintanceChanged> {
    return this.changed(await this.judgements.setTieStrength(caller, input));
  }

  /**
   * "I do not really know them": takes a tie away, and nothing that lies behind brings it back. `undo` does, and so does something new. Throws
   * NOT_FOUND, CONFLICT when somebody said something else meanwhile.
   */
  @Mutation(() => AcquaintanceChanged) @Allow('people.write')
  async disownTie(@Args('input') input: DisownTieInput, @CurrentCaller() caller: Caller): Promise<AcquaintanceChanged> {
    return this.changed(await this.judgements.disownTie(caller, input));
  }

  /** Lets other members ask for an introduction over a tie, or no longer. Throws NOT_FOUND, CONFLICT when somebody said something else meanwhile. */
  @Mutation(() => AcquaintanceChanged) @Allow('people.write')
  async allowTie(@Args('input') input: AllowTieInput, @CurrentCaller() caller: Caller): Promise<AcquaintanceChanged> {
    return this.changed(await this.judgements.allowTie(caller, input));
  }

  private changed({ result, activityId }: Written<string>): AcquaintanceChanged {
    return { acquaintance: row(acquaintanceReads, result), activityId };
  }

  /** What you wish of being asked to introduce others. */
  @Query(() => ConnectorPreference) @Allow('account.write') @Reads(connectorPreference)
  connectorPreference(): ConnectorPreference {
    return compiled();
  }

  /** Says what you wish of being asked to introduce others: gladly, ask me first, or never. Throws CONFLICT when you say two things at once. */
  @Mutation(() => ConnectorWishSet) @Allow('account.write')
  async setConnectorWish(@Args('input') input: SetConnectorWishInput, @CurrentCaller() caller: Caller): Promise<ConnectorWishSet> {
    const { result, activityId } = await this.judgements.setConnectorWish(caller, input);
    return { wish: result as ConnectorWish | null, activityId };
  }
}
