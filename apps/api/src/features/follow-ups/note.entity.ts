import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { About } from './about.entity.js';

export enum NoteLayer {
  /** The staff of its member. */
  OURS = 'OURS',
  /** Its author alone. */
  MINE = 'MINE',
  /** The member’s board readers and its leads. */
  BOARD = 'BOARD',
}
registerEnumType(NoteLayer, { name: 'NoteLayer', description: 'Who reads a note: the staff of its member (Ours), its author alone (Mine), the member’s board and its leads (Board).' });

/** Something written down. Never contact: it does not start a clock again. */
@ObjectType()
@Entity('note')
export class Note extends About {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Field(() => NoteLayer) @Column('text')
  layer!: NoteLayer;

  @Field(() => String) @Column('text')
  text!: string;

  @Field(() => DateTimeScalar) @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
