import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Written } from '../../platform/database/writes.js';
import { row } from '../../platform/graphql/read/reads.decorator.js';
import { Introduction } from './introduction.entity.js';
import { introductionReads } from './introductions.reads.js';

/** The introduction as it now stands. */
@ObjectType()
export class IntroductionChanged {
  /** As the change left it. */
  @Field(() => Introduction)
  introduction!: Introduction;

  @Field(() => ID)
  activityId!: string;
}

/** The introduction that was asked for, and a hint where the asker hardly needs anybody. */
@ObjectType()
export class IntroductionAsked extends IntroductionChanged {
  /** A sentence where the asker hardly needs anybody: they know the target already. */
  @Field(() => String, { nullable: true })
  hint!: string | null;
}

/** What a write of one introduction answers with. */
export const changed = ({ result, activityId }: Written<string>): IntroductionChanged => ({ introduction: row(introductionReads, result), activityId });
