import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Register } from './register.types.js';

/** Where a fetch from the register's address stands. */
export enum RegisterFetchState {
  /** The worker is at it, or waits until the address answers again. */
  FETCHING = 'FETCHING',
  /** All of it is there, to be looked at and applied. */
  FETCHED = 'FETCHED',
  /** It could not be finished; `note` says why. */
  FAILED = 'FAILED',
}
registerEnumType(RegisterFetchState, { name: 'RegisterFetchState' });

/** An organisation's record as it came, or why there is none. */
export type FetchedRecord = { register: Register } & ({ body: unknown } | { problem: string });

/** What was fetched from the register's address, before any of it is applied. */
@ObjectType()
@Entity('register_fetch')
export class RegisterFetch {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** Where it stands. */
  @Field(() => RegisterFetchState) @Column('text')
  state!: RegisterFetchState;

  /** Only what changed on or after this day was asked for; null: everything. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { nullable: true })
  since!: string | null;

  /** The day from which what was fetched speaks. */
  @Field(() => DateScalar) @Column('date', { name: 'fetched_on' })
  fetchedOn!: string;

  @Column('jsonb', { nullable: true })
  listed!: Record<string, Register> | null;

  @Column('jsonb')
  records!: Record<string, FetchedRecord>;

  /** Organisations to fetch; null until the address has said how many there are. */
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true })
  total!: number | null;

  /** Organisations that were fetched. */
  @Field(() => Int) @Column('integer')
  done!: number;

  @Column('integer')
  waits!: number;

  @Column('integer')
  failures!: number;

  /** Why it waits or could not be finished. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  note!: string | null;

  /** When somebody asked for it. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When it ended, well or not; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('integer')
  version!: number;
}
