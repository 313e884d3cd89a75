import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';

/** A meeting of one member's board. */
@ObjectType()
@Entity('board_meeting')
export class BoardMeeting {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** The name of the board or committee. */
  @Field(() => String) @Column('text')
  title!: string;

  /** The day of the meeting, in London. */
  @Field(() => DateScalar) @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Field(() => Int) @Column('integer')
  version!: number;
}
