import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ViewList } from './saved-view.types.js';

/** One thing that a list is narrowed or ordered by, as the list's address has it. */
@ObjectType()
export class ViewFilter {
  /** The name of the list's argument: "sector". */
  @Field(() => String) name!: string;
  /** Its value: "HOUSING". */
  @Field(() => String) value!: string;
}

/** A list as somebody narrowed it, under a name of theirs. */
@ObjectType()
@Entity('saved_view')
export class SavedView {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** The list that it is a view of. */
  @Field(() => ViewList) @Column('text')
  list!: ViewList;

  /** What whoever saved it calls it. */
  @Field(() => String) @Column('text')
  name!: string;

  /** What it narrows and orders the list by; none: the whole list. */
  @Field(() => [ViewFilter]) @Column('jsonb')
  filters!: ViewFilter[];

  /** Colleagues of the same organisation are offered it too. */
  @Field(() => Boolean) @Column('boolean', { name: 'is_shared' })
  isShared!: boolean;

  /** You saved it, and may change it. */
  @Field(() => Boolean) isMine!: boolean;

  /** Who saved it, as a name. */
  @Field(() => String) by!: string;

  @Field(() => Int) @Column('integer')
  version!: number;
}
