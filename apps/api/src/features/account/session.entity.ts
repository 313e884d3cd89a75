import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

export enum SessionKind { SESSION = 'SESSION', API_KEY = 'API_KEY' }
registerEnumType(SessionKind, { name: 'SessionKind' });

/** A browser that is signed in, or a personal API key. Nobody sees another person's. */
@ObjectType()
@Entity('session')
export class Session {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Field(() => SessionKind) @Column('text')
  kind!: SessionKind;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** What an API key was made for. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  label!: string | null;

  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Whether it is the one that asks. */
  @Field(() => Boolean)
  isCurrent?: boolean;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
