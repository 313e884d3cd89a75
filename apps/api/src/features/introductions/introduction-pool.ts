import { Field, ID, ObjectType } from '@nestjs/graphql';
import { many, one, readType } from '../../platform/graphql/read/definitions.js';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Person } from '../people/person.entity.js';

/** One ask whose asker agreed that a convenor may put it together with others. */
@ObjectType()
export class PoolableAsk {
  /** The request. */
  @Field(() => ID) introductionId!: string;
  /** Who asks. */
  @Field(() => String) askerName!: string;
  /** The organisation of whoever asks. */
  @Field(() => String) askerMember!: string;
  /** What it is about, in the asker's words. */
  @Field(() => String) about!: string;
  /** The day by which the asker hopes to talk. */
  @Field(() => DateScalar, { nullable: true }) hopedBy!: string | null;
  /** When it was asked. */
  @Field(() => DateTimeScalar) askedAt!: Date;
}

/** Asks for one person that a convenor can put together: those of two organisations or more, each with its asker's consent. */
@ObjectType()
export class AskPool {
  /** Whom they want to meet. */
  @Field(() => Person) target!: Person;
  /** The asks, in the order in which they were made. */
  @Field(() => [PoolableAsk]) asks!: PoolableAsk[];
}

readType(AskPool, {
  target: one(() => Person, (row, person) => `${person}.id = ${row}.target_person_id`),
  asks: many(() => PoolableAsk, { from: (row) => `app.poolable_asks(${row}.target_person_id)`, order: (t) => `${t}.asked_at, ${t}.introduction_id`, max: 50 }),
});

/** For a convenor's organisers; empty for everybody else. */
export const askPools = rowsRoot({ of: () => AskPool, from: () => 'app.ask_pools()', order: (t) => `${t}.asks desc, ${t}.target_person_id`, max: 50 });
