import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** The address to which one user forwards mail. Whoever knows it can put mail before that user; so it can be changed. */
@ObjectType()
@Entity('mail_address')
export class MailAddress {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  token!: string;

  @Column('text')
  domain!: string;

  /** Since when it takes mail. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('integer')
  version!: number;

  /** The whole address. */
  @Field(() => String)
  address!: string;
}
