import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { User } from '../members/user.entity.js';

/** What a lead says to the figures of one meeting. */
@ObjectType()
@Entity('commentary')
export class Commentary {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  /** Who last wrote it; null for somebody who has left. */
  @Field(() => User, { nullable: true }) @ManyToOne(() => User) @JoinColumn({ name: 'author_id' })
  author!: User | null;

  /** In plain paragraphs. */
  @Field(() => String) @Column('text')
  text!: string;

  /** The day on which it last changed. */
  @Field(() => DateScalar) @Column('date', { name: 'written_on' })
  writtenOn!: string;

  @Field(() => Int) @Column('integer')
  version!: number;
}
