import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';
import { ContributionKind } from './partnership.types.js';

/** pg gives bigint as text; pounds fit a JavaScript number. */
const pounds = { to: (value: number) => value, from: (value: string) => Number(value) };

/** What one party brings in one financial year, in whole pounds or what it is worth in pounds. */
@ObjectType()
@Entity('contribution')
export class Contribution {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** The party that brings it. */
  @Field(() => Organisation) @ManyToOne(() => Organisation) @JoinColumn({ name: 'organisation_id' })
  organisation!: Organisation;

  /** April to March, written 2026-27. */
  @Field(() => String) @Column('text', { name: 'financial_year' })
  financialYear!: string;

  /** What is brought. */
  @Field(() => ContributionKind) @Column('text')
  kind!: ContributionKind;

  /** What was promised, in whole pounds. */
  @Field(() => Float) @Column('bigint', { transformer: pounds })
  pledged!: number;

  /** What its board or budget has confirmed, in whole pounds; 0 until then. */
  @Field(() => Float) @Column('bigint', { transformer: pounds })
  confirmed!: number;

  /** What has come, in whole pounds. */
  @Field(() => Float) @Column('bigint', { transformer: pounds })
  received!: number;

  @Column('integer')
  position!: number;

  @Field(() => Int) @Column('integer')
  version!: number;
}
