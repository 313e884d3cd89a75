import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

export enum NoteLayer { OURS = 'OURS', MINE = 'MINE', BOARD = 'BOARD' }
registerEnumType(NoteLayer, { name: 'NoteLayer', description: 'Who reads a note: the staff of its member (Ours), its author alone (Mine), the member’s board and its leads (Board).' });

/** Something written down. Never contact: it does not start a clock again. */
@ObjectType()
@Entity('note')
export class Note {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Field(() => NoteLayer) @Column('text')
  layer!: NoteLayer;

  @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'roundtable_id', nullable: true })
  roundtableId!: string | null;

  @Field(() => String) @Column('text')
  text!: string;

  @Field(() => DateTimeScalar) @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
