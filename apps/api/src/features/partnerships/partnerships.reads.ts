import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { policySql, whySql } from '../../platform/database/policy.js';
import { many, one, part, readType, value } from '../../platform/graphql/read/definitions.js';
import { holdsWords } from '../../platform/graphql/read/words.js';
import { asc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { ByIdArgs, PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { OptionalText } from '../../platform/text.js';
import { Contribution } from './contribution.entity.js';
import { Hub } from './hub.entity.js';
import { Measure, MeasureProgress, MeasureReading } from './measure.entity.js';
import { PartnershipParty } from './partnership-party.entity.js';
import { Partnership, PartnershipAbilities } from './partnership.entity.js';
import { partnershipPolicy } from './partnership.policies.js';
import { PartnershipState } from './partnership.types.js';

export const partnershipReads = readType(Partnership, {
  why: value((row) => whySql(partnershipPolicy, row)),
  parties: many(() => PartnershipParty, { on: (row, party) => `${party}.root_id = ${row}.id`, order: (party) => `${party}.position, ${party}.id`, max: 100 }),
  contributions: many(() => Contribution, {
    on: (row, contribution) => `${contribution}.root_id = ${row}.id`, order: (contribution) => `${contribution}.financial_year desc, ${contribution}.position, ${contribution}.id`, max: 500,
  }),
  hubs: many(() => Hub, { on: (row, hub) => `${hub}.root_id = ${row}.id`, order: (hub) => `${hub}.position, ${hub}.id`, max: 100 }),
  measures: many(() => Measure, { on: (row, measure) => `${measure}.root_id = ${row}.id`, order: (measure) => `${measure}.position, ${measure}.id`, max: 100 }),
  abilities: part(() => PartnershipAbilities),
});

readType(PartnershipAbilities, { edit: value((row) => policySql(partnershipPolicy, 'update', row)) });

export const measureReads = readType(Measure, {
  progress: one(() => MeasureProgress, { from: (row) => `app.measure_progress(${row}.id, app.today())` }),
  readings: many(() => MeasureReading, { on: (row, reading) => `${reading}.measure_id = ${row}.id`, order: (reading) => `${reading}.as_at desc`, max: 200 }),
});

readType(MeasureReading, {
  value: value((row) => `(select case when app.hides_small(m.root_id, m.unit, ${row}.value) then null else ${row}.value end from measure m where m.id = ${row}.measure_id)`),
});

@ObjectType() export class PartnershipPage extends pageOf(Partnership) {}

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  /** Only live or only ended ones; both where it is left out. */
  @Field(() => PartnershipState, { nullable: true }) @IsOptional() @IsEnum(PartnershipState)
  state?: PartnershipState | null;

  /** Words of the title, in any order. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The words', 100)
  words?: string | null;
}

/** Agreed partnerships that you may read, by title. */
export const partnerships = listRoot({
  of: () => Partnership,
  args: PartnershipsArgs,
  always: (t) => `${t}.deleted_at is null`,
  where: { state: (t, state, p) => `${t}.state = ${p(state)}`, words: (t, words, p) => holdsWords(`app.fold(${t}.title)`, words, p) },
  orders: { TITLE: [asc((t) => `app.fold(${t}.title)`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

export const partnership = oneRoot({ of: () => Partnership, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = ${p(id)} and ${t}.deleted_at is null` });
