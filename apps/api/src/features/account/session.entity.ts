import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** How somebody is signed in. */
export enum SessionKind {
  /** A browser. */
  SESSION = 'SESSION',
  /** A program, by a personal key. */
  API_KEY = 'API_KEY',
}
registerEnumType(SessionKind, { name: 'SessionKind' });

/** A browser that is signed in, or a personal API key. Nobody sees another person's. */
@ObjectType()
@Entity('session')
export class Session {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  /** A browser or a key. */
  @Field(() => SessionKind) @Column('text')
  kind!: SessionKind;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  /** What an API key was made for. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  label!: string | null;

  /** When it began. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When it last asked for something. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  /** When it ends by itself. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Whether it is the one that asks. */
  @Field(() => Boolean)
  isCurrent?: boolean;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
