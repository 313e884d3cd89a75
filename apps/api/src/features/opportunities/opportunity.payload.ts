import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Written } from '../../platform/database/writes.js';
import { row } from '../../platform/graphql/read/reads.decorator.js';
import { opportunityReads } from './opportunities.reads.js';
import { Opportunity } from './opportunity.entity.js';

/** An opportunity as it stands after the change. */
@ObjectType()
export class OpportunityPayload {
  /** As the change left it. */
  @Field(() => Opportunity) opportunity!: Opportunity;
  /** What `undo` takes. */
  @Field(() => ID) activityId!: string;
}

/** What a change of an opportunity answers with, from its id. */
export const payload = ({ result, activityId }: Written<string>): OpportunityPayload => ({ opportunity: row(opportunityReads, result), activityId });
