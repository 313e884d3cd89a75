import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role } from '../../platform/auth/permissions.js';

/** Somebody who signs in for a member. Colleagues see each other; other members know them as people of the directory. */
@ObjectType()
@Entity('user_account')
export class User {
  @Field(() => ID) @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** What they sign in with. */
  @Field(() => String) @Column('text')
  email!: string;

  /** As colleagues see it. */
  @Field(() => String) @Column('text')
  name!: string;

  /** The directory's person that this user is, where there is one: the start of every path. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** The permission role; null when the membership ended. */
  @Field(() => Role, { nullable: true })
  role?: Role | null;

  /** ACTIVE or SUSPENDED. */
  @Field(() => String) @Column('text')
  status!: string;

  @Field(() => Int) @Column('integer')
  version!: number;
}
