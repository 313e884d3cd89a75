import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { JobFunction } from '../organisations/post.entity.js';
import { Topic } from '../organisations/topic.entity.js';
import { Place } from '../places/place.entity.js';

/** Somebody whom your organisation looked for and nobody knows: for what, about what, where. Never who asked. */
@ObjectType()
@Entity('finder_gap')
export class FinderGap {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text', { name: 'function_key', nullable: true })
  functionKey!: string | null;

  /** What for; null where none was asked for. */
  @Field(() => JobFunction, { nullable: true }) @ManyToOne(() => JobFunction) @JoinColumn({ name: 'function_key' })
  function!: JobFunction | null;

  @Column('text', { name: 'topic_key', nullable: true })
  topicKey!: string | null;

  /** About what; null where none was asked for. */
  @Field(() => Topic, { nullable: true }) @ManyToOne(() => Topic) @JoinColumn({ name: 'topic_key' })
  topic!: Topic | null;

  @Column('uuid', { name: 'place_id', nullable: true })
  placeId!: string | null;

  /** Where; null where none was asked for. */
  @Field(() => Place, { nullable: true }) @ManyToOne(() => Place) @JoinColumn({ name: 'place_id' })
  place!: Place | null;

  /** How many times your organisation asked, counted once a day. */
  @Field(() => Int) @Column('integer')
  times!: number;

  @Column('date', { name: 'first_on' })
  firstOn!: string;

  /** The last day on which your organisation asked. */
  @Field(() => DateScalar) @Column('date', { name: 'last_on' })
  lastOn!: string;

  /** How many members looked for the same, yours among them; null below three. */
  @Field(() => Int, { nullable: true })
  members!: number | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
