import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf } from '../../platform/graphql/pages.js';
import { FinderCorrection } from './correction.entity.js';
import { FinderGap } from './gap.entity.js';

/** The correction as it stands; `activityId` undoes it. */
@ObjectType()
export class FinderCorrected {
  /** As it stands. */
  @Field(() => FinderCorrection) correction!: FinderCorrection;
  @Field(() => ID) activityId!: string;
}

/** What `undo` takes to bring the correction back. */
@ObjectType()
export class CorrectionWithdrawn {
  @Field(() => ID) activityId!: string;
}

/** The gap as it is counted; `activityId` undoes it. */
@ObjectType()
export class GapNoted {
  /** As it is counted now. */
  @Field(() => FinderGap) gap!: FinderGap;
  @Field(() => ID) activityId!: string;
}

@ObjectType()
export class FinderGapPage extends pageOf(FinderGap) {}
