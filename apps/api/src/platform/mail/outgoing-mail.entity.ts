import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../graphql/scalars.js';

export enum MailStatus { QUEUED = 'QUEUED', SENDING = 'SENDING', SENT = 'SENT', FAILED = 'FAILED', NOT_SENT = 'NOT_SENT', CANCELLED = 'CANCELLED' }
registerEnumType(MailStatus, { name: 'MailStatus', description: 'NOT_SENT: no mail server is configured, so the mail stays here.' });

/** A mail that leaves, or left, or could not leave. */
@ObjectType()
@Entity('outbox_mail')
export class OutgoingMail {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** What it is: INVITATION, INTRODUCTION_ASK, INTRODUCTION, REMINDER … */
  @Field(() => String) @Column('text')
  kind!: string;

  @Column('text', { name: 'subject_kind', nullable: true })
  subjectKind!: string | null;

  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Field(() => String) @Column('text', { name: 'from_name' })
  fromName!: string;

  @Field(() => String) @Column('text', { name: 'to_name' })
  toName!: string;

  @Field(() => String) @Column('text', { name: 'to_address' })
  toAddress!: string;

  @Column('jsonb')
  cc!: { name: string; address: string }[];

  @Field(() => String, { nullable: true }) @Column('text', { name: 'reply_to', nullable: true })
  replyTo!: string | null;

  @Field(() => String) @Column('text')
  subject!: string;

  @Field(() => String) @Column('text', { name: 'body_text' })
  bodyText!: string;

  @Column('text', { name: 'body_html' })
  bodyHtml!: string;

  @Column('text', { nullable: true })
  calendar!: string | null;

  @Column('text', { name: 'calendar_method', nullable: true })
  calendarMethod!: 'REQUEST' | 'CANCEL' | null;

  @Column('text', { name: 'message_id' })
  messageId!: string;

  @Field(() => MailStatus) @Column('text')
  status!: MailStatus;

  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'send_after' })
  sendAfter!: Date;

  @Field(() => Int) @Column('integer')
  attempts!: number;

  @Field(() => String, { nullable: true }) @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
