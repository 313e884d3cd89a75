import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';

/** How people spoke. */
export enum InteractionKind {
  /** By telephone or video. */
  CALL = 'CALL',
  /** Face to face, or as good as. */
  MEETING = 'MEETING',
  /** By letter on a screen. */
  EMAIL = 'EMAIL',
}
registerEnumType(InteractionKind, { name: 'InteractionKind' });

export enum Direction {
  /** Both sides spoke. */
  TWO_WAY = 'TWO_WAY',
  /** We wrote or rang, and nobody answered. */
  OUT = 'OUT',
  /** They wrote or rang, and we have not answered. */
  IN = 'IN',
}
registerEnumType(Direction, { name: 'Direction', description: 'Two-way contact starts the stall clock again; a message that nobody answered does not.' });

/** A meeting, call or e-mail with its direction and participants. */
@ObjectType()
@Entity('interaction')
export class Interaction {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'by_user_id' })
  byUserId!: string;

  @Field(() => InteractionKind) @Column('text')
  kind!: InteractionKind;

  @Field(() => Direction) @Column('text')
  direction!: Direction;

  @Field(() => DateScalar) @Column('date', { name: 'happened_on' })
  happenedOn!: string;

  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true })
  minutes!: number | null;

  @Field(() => String) @Column('text')
  summary!: string;

  @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}

/** One of the people who took part. */
@Entity('interaction_person')
export class InteractionPerson {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'interaction_id' })
  interactionId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;
}
