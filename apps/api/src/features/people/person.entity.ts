import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Post } from '../organisations/post.entity.js';
import { PersonDetail, PersonTopic } from './person-facts.entity.js';
import { PersonOpportunity } from './person-story.parts.js';

/** What the signed-in person may do with somebody's record. */
@ObjectType()
export class PersonAbilities {
  @Field(() => Boolean) edit!: boolean;
}

/** A human being. Never keyed by e-mail, never employed by inference from an e-mail domain. */
@ObjectType()
@Entity('person')
export class Person {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** As they write it. Two people may share one. */
  @Field(() => String) @Column('text')
  name!: string;

  /** How to say it aloud: "shuh-VAWN". Null where nobody has noted it. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  pronunciation!: string | null;

  /** Set once somebody put name, posts and appointments into the Directory, with a source and a lawful basis. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  /** Where the Directory has them from; null for a person who is a member’s own. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'published_source', nullable: true })
  publishedSource!: string | null;

  /** On what lawful basis they stand in the Directory (UK GDPR, article 6); null for a member’s own. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'published_basis', nullable: true })
  publishedBasis!: string | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** The post that stands for them: the primary one, else the latest; null when they hold none today. */
  @Field(() => Appointment, { nullable: true }) currentAppointment!: Relation<Appointment> | null;

  /** Every appointment, current ones first, then the latest to end. */
  @Field(() => [Appointment]) appointments!: Appointment[];

  /** What they have shown that they are good for, the latest first. */
  @Field(() => [PersonTopic]) topics!: PersonTopic[];

  /** What the reader's own member holds about them: contact, basis, source. Null where it holds nothing or the reader may not see it. */
  @Field(() => PersonDetail, { nullable: true }) detail!: Relation<PersonDetail> | null;

  /** The last day on which your organisation met, rang or wrote to them; null where it never did, and for the board. */
  @Field(() => DateScalar, { nullable: true }) lastContactOn!: string | null;

  /** They have worked on both sides: in a health body and in a housing one, now or before. */
  @Field(() => Boolean) isBridge!: boolean;

  /** Topics that they are good for and that the reader's organisation pursues. */
  @Field(() => [String]) sharedTopics!: string[];

  /** Open opportunities of the reader's to which their organisation is a party, or which they sponsor; the latest moved first. */
  @Field(() => [PersonOpportunity]) opportunities!: PersonOpportunity[];

  @Field(() => PersonAbilities) abilities!: Relation<PersonAbilities>;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String]) why!: string[];
}

/** Person x post, dated. One person can hold several at once. */
@ObjectType()
@Entity('appointment')
export class Appointment {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** Who holds it. */
  @Field(() => Person) @ManyToOne(() => Person) @JoinColumn({ name: 'root_id' })
  person!: Person;

  @Column('uuid', { name: 'post_id' })
  postId!: string;

  /** The post that they hold. */
  @Field(() => Post) @ManyToOne(() => Post) @JoinColumn({ name: 'post_id' })
  post!: Post;

  /** The one of several that stands for them in lists. */
  @Field(() => Boolean) @Column('boolean', { name: 'is_primary' })
  isPrimary!: boolean;

  /** The first day in the post; null where it is not known. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'started_on', nullable: true })
  startedOn!: string | null;

  /** The last day in the post; null while they hold it. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  /** It has not ended yet. */
  @Field(() => Boolean) isCurrent!: boolean;

  @Field(() => String) @Column('text')
  source!: string;

  /** The day on which somebody last confirmed that they hold it; null: never. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'verified_on', nullable: true })
  verifiedOn!: string | null;

  /** Who confirmed it, as a name. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'verified_by', nullable: true })
  verifiedBy!: string | null;

  /** How: by phone, in person, from the organisation's website. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'verified_how', nullable: true })
  verifiedHow!: string | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
