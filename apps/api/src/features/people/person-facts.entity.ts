import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Topic } from '../organisations/topic.entity.js';

/** What one member holds about a person. An e-mail address is never a key and says nothing about the employer. */
@ObjectType()
@Entity('person_detail')
export class PersonDetail {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** Where to write; null where the member has none. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  email!: string | null;

  /** Where to ring; null where the member has none. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  phone!: string | null;

  /** In their words: "Call, not e-mail; not Fridays". */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'contact_preference', nullable: true })
  contactPreference!: string | null;

  /** Why the member may hold this: "legitimate interests". */
  @Field(() => String) @Column('text', { name: 'lawful_basis' })
  lawfulBasis!: string;

  /** Where it came from: "business card, 12 March roundtable". */
  @Field(() => String) @Column('text')
  source!: string;

  /** When they objected to being written to; null: they have not. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'objected_at', nullable: true })
  objectedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}

/** What a person has shown that they are good for, with the evidence. */
@ObjectType()
@Entity('person_topic')
export class PersonTopic {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  @Column('text', { name: 'topic_key' })
  topicKey!: string;

  /** What they are good for. */
  @Field(() => Topic) @ManyToOne(() => Topic) @JoinColumn({ name: 'topic_key' })
  topic!: Topic;

  /** "Spoke about step-down homes at the March roundtable." */
  @Field(() => String) @Column('text')
  statement!: string;

  @Field(() => String) @Column('text')
  source!: string;

  /** The day on which this was seen. */
  @Field(() => DateScalar) @Column('date', { name: 'noted_on' })
  notedOn!: string;

  @Column('integer')
  version!: number;
}
