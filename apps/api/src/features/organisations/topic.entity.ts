import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a post or a person is good for. One editable list with synonyms, started from the kinds of opportunity and the shared goals. */
@ObjectType()
@Entity('topic')
export class Topic {
  @Field(() => ID) @PrimaryColumn('text')
  key!: string;

  @Field(() => String) @Column('text')
  label!: string;

  /** Other words that find it by search and in a question put in words. */
  @Field(() => [String]) @Column('text', { array: true })
  synonyms!: string[];

  /** KIND (of opportunity) or GOAL. */
  @Field(() => String) @Column('text')
  kind!: string;

  @Field(() => Int) @Column('integer')
  position!: number;
}

/** One of the shared goals G01 to G27, in the words of both sides. */
@ObjectType()
@Entity('goal')
export class Goal {
  @Field(() => ID) @PrimaryColumn('text')
  key!: string;

  @Field(() => String) @Column('text')
  label!: string;

  /** How the NHS and public health say it. */
  @Field(() => String) @Column('text', { name: 'health_wording' })
  healthWording!: string;

  /** How housing says it. */
  @Field(() => String) @Column('text', { name: 'housing_wording' })
  housingWording!: string;
}
