import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { readType, value } from '../../platform/graphql/read/definitions.js';
import { objectRoot } from '../../platform/graphql/read/roots.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { notAnId } from '../../platform/validation.js';
import { Approached } from './introduction.types.js';

/** What to know before asking to be introduced to somebody: perhaps nobody is needed, and perhaps now is not the time. */
@ObjectType()
export class IntroductionAdvice {
  /** You know them well yourself: write to them directly. */
  @Field(() => Boolean)
  knowsWell!: boolean;

  /** Where your organisation may write to them, or null. */
  @Field(() => String, { nullable: true })
  address!: string | null;

  /** How often they were approached this quarter, by whomever; null for somebody who is not seen. */
  @Field(() => Approached, { nullable: true })
  approached!: Approached | null;

  /** After several approaches: the first day of the next quarter. It follows from the calendar alone, so that it tells of nobody's ask. */
  @Field(() => DateScalar, { nullable: true })
  waitUntil!: string | null;

  /** An open request of your organisation to meet them, through whomever. */
  @Field(() => ID, { nullable: true })
  askedAlready!: string | null;
}

@ArgsType()
export class IntroductionAdviceArgs {
  /** Whom you would like to meet. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  targetPersonId!: string;
}

type Args = IntroductionAdviceArgs;

readType(IntroductionAdvice, {
  knowsWell: value<Args>((_, p, { targetPersonId }) => `coalesce((select cardinality(w.people) = 1 and w.strengths[1] = 3 from app.paths(array[${p(targetPersonId)}]::uuid[], 1) w), false)`),
  address: value<Args>((_, p, { targetPersonId }) => `(select d.email from person_detail d where d.person_id = ${p(targetPersonId)} and d.member_id = app.member() and d.objected_at is null)`),
  approached: value<Args>((_, p, { targetPersonId }) => `(select upper(a.word) from app.approaches(array[${p(targetPersonId)}]::uuid[]) a)`),
  waitUntil: value<Args>((_, p, { targetPersonId }) => `(select (date_trunc('quarter', app.today()) + interval '3 months')::date from app.approaches(array[${p(targetPersonId)}]::uuid[]) a where a.word = 'several')`),
  askedAlready: value<Args>((_, p, { targetPersonId }) => `(select a.introduction_id from app.open_asks(array[${p(targetPersonId)}]::uuid[]) a)`),
});

export const introductionAdvice = objectRoot({ of: () => IntroductionAdvice, args: IntroductionAdviceArgs });
