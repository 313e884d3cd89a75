import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import type { Written } from '../../platform/database/writes.js';
import { Measure } from './measure.entity.js';
import { OutcomesService } from './outcomes.service.js';
import { AddContributionInput, AddHubInput, AddMeasureInput, RecordReadingInput } from './parts.inputs.js';
import { Partnership } from './partnership.entity.js';
import { AddPartnershipPartyInput, EditPartnershipInput, EndPartnershipInput } from './partnership.inputs.js';
import { partnership, partnershipReads, partnerships, measureReads, PartnershipPage } from './partnerships.reads.js';
import { PartnershipsService } from './partnerships.service.js';

/** The partnership as it now stands. */
@ObjectType()
export class PartnershipChanged {
  /** As the change left it. */
  @Field(() => Partnership)
  partnership!: Partnership;

  @Field(() => ID)
  activityId!: string;
}

/** The measure with the figure that was recorded. */
@ObjectType()
export class ReadingRecorded {
  /** With the figure, and where it now stands. */
  @Field(() => Measure)
  measure!: Measure;

  @Field(() => ID)
  activityId!: string;
}

@Resolver()
export class PartnershipsResolver {
  constructor(
    private readonly agreements: PartnershipsService,
    private readonly outcomes: OutcomesService,
  ) {}

  /** Agreed partnerships that you may read. */
  @Query(() => PartnershipPage) @Allow('partnership.read') @Reads(partnerships)
  partnerships(): PartnershipPage {
    return compiled();
  }

  /** One partnership that your organisation takes part in. Throws NOT_FOUND. */
  @Query(() => Partnership) @Allow('partnership.read') @Reads(partnership)
  partnership(): Partnership {
    return compiled();
  }

  /** Changes title, purpose, story and the agreement's dates. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION, CONFLICT with both values. */
  @Mutation(() => PartnershipChanged) @Allow('partnership.write')
  async editPartnership(@Args('input') input: EditPartnershipInput, @CurrentCaller() caller: Caller): Promise<PartnershipChanged> {
    return changed(await this.agreements.edit(caller, input));
  }

  /** Ends a partnership on a day that has come. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION where it has ended already, CONFLICT. */
  @Mutation(() => PartnershipChanged) @Allow('partnership.write')
  async endPartnership(@Args('input') input: EndPartnershipInput, @CurrentCaller() caller: Caller): Promise<PartnershipChanged> {
    return changed(await this.agreements.end(caller, input));
  }

  /**
   * Adds a party. Where it is a member, its people read the partnership from then on. Throws NOT_FOUND, FORBIDDEN to those who only read it,
   * VALIDATION for one that is a party already.
   */
  @Mutation(() => PartnershipChanged) @Allow('partnership.write')
  async addPartnershipParty(@Args('input') input: AddPartnershipPartyInput, @CurrentCaller() caller: Caller): Promise<PartnershipChanged> {
    return changed(await this.agreements.addParty(caller, input));
  }

  /** Adds what a party brings in a financial year. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION. */
  @Mutation(() => PartnershipChanged) @Allow('partnership.write')
  async addContribution(@Args('input') input: AddContributionInput, @CurrentCaller() caller: Caller): Promise<PartnershipChanged> {
    return changed(await this.outcomes.addContribution(caller, input), input.partnershipId);
  }

  /** Adds a hub. Throws NOT_FOUND, FORBIDDEN to those who only read it. */
  @Mutation(() => PartnershipChanged) @Allow('partnership.write')
  async addHub(@Args('input') input: AddHubInput, @CurrentCaller() caller: Caller): Promise<PartnershipChanged> {
    return changed(await this.outcomes.addHub(caller, input), input.partnershipId);
  }

  /**
   * Adds a measure. One with a target stands on the board page. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION for a target that
   * is none.
   */
  @Mutation(() => PartnershipChanged) @Allow('partnership.write')
  async addMeasure(@Args('input') input: AddMeasureInput, @CurrentCaller() caller: Caller): Promise<PartnershipChanged> {
    return changed(await this.outcomes.addMeasure(caller, input), input.partnershipId);
  }

  /** Records the figure of a day, or corrects it when its version is given. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION, CONFLICT. */
  @Mutation(() => ReadingRecorded) @Allow('partnership.write')
  async recordReading(@Args('input') input: RecordReadingInput, @CurrentCaller() caller: Caller): Promise<ReadingRecorded> {
    const { activityId } = await this.outcomes.recordReading(caller, input);
    return { measure: row(measureReads, input.measureId), activityId };
  }
}

const changed = ({ result, activityId }: Written<string>, id = result): PartnershipChanged => ({ partnership: row(partnershipReads, id), activityId });
