import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { User } from '../members/user.entity.js';
import { Impact, Likelihood, Trend } from './board.types.js';

/** Something that may go wrong, and what is done about it. */
@ObjectType()
@Entity('risk')
export class Risk {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** The opportunity that it is about; null for the whole pipeline. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  /** In a line: what may go wrong. */
  @Field(() => String) @Column('text')
  title!: string;

  /** How likely it is. */
  @Field(() => Likelihood) @Column('text')
  likelihood!: Likelihood;

  /** How bad it would be. */
  @Field(() => Impact) @Column('text')
  impact!: Impact;

  /** How it has moved. */
  @Field(() => Trend) @Column('text')
  trend!: Trend;

  /** What is being done. */
  @Field(() => String) @Column('text')
  response!: string;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  /** The colleague who watches it; null for somebody who has left. */
  @Field(() => User, { nullable: true }) @ManyToOne(() => User) @JoinColumn({ name: 'owner_id' })
  owner!: User | null;

  /** Whether it is put to the board. */
  @Field(() => Boolean) @Column('boolean', { name: 'for_board' })
  forBoard!: boolean;

  /** The day on which it was written down. */
  @Field(() => DateScalar) @Column('date', { name: 'raised_on' })
  raisedOn!: string;

  /** The day from which it is none any more; null while it is open. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];
}
