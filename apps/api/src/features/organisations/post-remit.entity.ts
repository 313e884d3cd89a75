import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Place } from '../places/place.entity.js';
import { Topic } from './topic.entity.js';

/** What a post answers for: one place or one topic, with its source and day. */
@ObjectType()
@Entity('post_remit')
export class PostRemit {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'post_id' })
  postId!: string;

  @Column('uuid', { name: 'place_id', nullable: true })
  placeId!: string | null;

  /** The place that it answers for; null for a topic. */
  @Field(() => Place, { nullable: true }) @ManyToOne(() => Place) @JoinColumn({ name: 'place_id' })
  place!: Place | null;

  @Column('text', { name: 'topic_key', nullable: true })
  topicKey!: string | null;

  /** The topic that it answers for; null for a place. */
  @Field(() => Topic, { nullable: true }) @ManyToOne(() => Topic) @JoinColumn({ name: 'topic_key' })
  topic!: Topic | null;

  /** In somebody's words: "Leads the disposals programme". */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  statement!: string | null;

  @Field(() => String) @Column('text')
  source!: string;

  /** The day on which this was known. */
  @Field(() => DateScalar) @Column('date', { name: 'noted_on' })
  notedOn!: string;

  @Column('integer')
  version!: number;
}
