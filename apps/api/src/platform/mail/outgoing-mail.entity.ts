import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTimeScalar } from '../graphql/scalars.js';

export enum MailStatus {
  /** Waits for its time. */
  QUEUED = 'QUEUED',
  /** Is being handed to the mail server. */
  SENDING = 'SENDING',
  /** The mail server has taken it. */
  SENT = 'SENT',
  /** The mail server refused it, or it could not be reached, too often. */
  FAILED = 'FAILED',
  /** No mail server is configured: it stays here to be read. */
  NOT_SENT = 'NOT_SENT',
  /** Taken back before it left. */
  CANCELLED = 'CANCELLED',
}
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

  /** The record that it is about, by its id. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  /** Whose name stands in it as the sender. */
  @Field(() => String) @Column('text', { name: 'from_name' })
  fromName!: string;

  /** Whom it addresses. */
  @Field(() => String) @Column('text', { name: 'to_name' })
  toName!: string;

  /** Where it goes. */
  @Field(() => String) @Column('text', { name: 'to_address' })
  toAddress!: string;

  @Column('jsonb')
  cc!: { name: string; address: string }[];

  /** Where an answer goes; null where the sender’s address is the product’s own. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'reply_to', nullable: true })
  replyTo!: string | null;

  /** The subject line. */
  @Field(() => String) @Column('text')
  subject!: string;

  /** The words, without mark-up. */
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

  /** How far it has come. */
  @Field(() => MailStatus) @Column('text')
  status!: MailStatus;

  /** The moment before which it does not leave: until then it can be taken back. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'send_after' })
  sendAfter!: Date;

  /** How often it was tried. */
  @Field(() => Int) @Column('integer')
  attempts!: number;

  /** What the mail server last said against it; null where it has not. */
  @Field(() => String, { nullable: true }) @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  /** When it was queued. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When the mail server took it; null until then. */
  @Field(() => DateTimeScalar, { nullable: true }) @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
