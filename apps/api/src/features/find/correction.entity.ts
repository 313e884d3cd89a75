import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';

/** Who is right for a question, said by somebody for everybody, and credited. */
@ObjectType()
@Entity('finder_correction')
export class FinderCorrection {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'by_user_id' })
  byUserId!: string;

  /** Who said it. */
  @Field(() => String) @Column('text', { name: 'by_name' })
  byName!: string;

  /** Of which member. */
  @Field(() => String)
  memberName!: string;

  /** The day on which it was said, in London. */
  @Field(() => DateScalar) @Column('date', { name: 'corrected_on' })
  correctedOn!: string;

  @Column('text', { name: 'function_key', nullable: true })
  functionKey!: string | null;

  @Column('text', { name: 'topic_key', nullable: true })
  topicKey!: string | null;

  @Column('uuid', { name: 'place_id', nullable: true })
  placeId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'right_post_id' })
  rightPostId!: string;

  @Column('uuid', { name: 'right_person_id', nullable: true })
  rightPersonId!: string | null;

  @Column('uuid', { name: 'wrong_post_id', nullable: true })
  wrongPostId!: string | null;

  @Column('uuid', { name: 'wrong_person_id', nullable: true })
  wrongPersonId!: string | null;

  /** Why, in the words of who said it; for everybody to read. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  because!: string | null;

  /** Your organisation said it, and can take it back. */
  @Field(() => Boolean)
  isOurs!: boolean;

  @Field(() => Int) @Column('integer')
  version!: number;
}
