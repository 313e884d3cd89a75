import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Direction } from '../follow-ups/interaction.entity.js';
import { Person } from '../people/person.entity.js';

/** What became of a forwarded mail. */
export enum ForwardedMailState {
  /** Its author has yet to deal with it. */
  WAITING = 'WAITING',
  /** Kept as contact or as a note. */
  LOGGED = 'LOGGED',
  /** Taken off the list. */
  DISCARDED = 'DISCARDED',
}
registerEnumType(ForwardedMailState, { name: 'ForwardedMailState' });

/** An address in a mail, as the mail itself gives it: nothing proves whose it is. */
@ObjectType()
export class MailContact {
  /** As the mail gives it. */
  @Field(() => String) name!: string;
  /** Where it says that mail reaches them. */
  @Field(() => String) address!: string;
}

/** A mail that was forwarded, its author's alone until it is logged. Its text is plain; attachments were dropped and are named. */
@ObjectType()
@Entity('forwarded_mail')
export class ForwardedMail {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text', { name: 'message_key' })
  messageKey!: string;

  /** When it came in. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  /** Who the mail that came in says it is from; not verified. */
  @Field(() => String) @Column('text', { name: 'forwarded_by' })
  forwardedBy!: string;

  /** Who wrote what was forwarded, as it says. */
  @Field(() => String) @Column('text', { name: 'from_name' })
  fromName!: string;

  /** That person’s address, as it says. */
  @Field(() => String) @Column('text', { name: 'from_address' })
  fromAddress!: string;

  /** IN: they wrote; OUT: the user did. */
  @Field(() => Direction) @Column('text')
  direction!: Direction;

  /** The day on which it was written, in London. */
  @Field(() => DateScalar) @Column('date', { name: 'sent_on' })
  sentOn!: string;

  /** The subject line. */
  @Field(() => String) @Column('text')
  subject!: string;

  /** The words, without mark-up. */
  @Field(() => String) @Column('text')
  body!: string;

  @Column('jsonb')
  participants!: MailContact[];

  /** How many addresses were left out beyond the first 50. */
  @Field(() => Int) @Column('integer', { name: 'more_participants' })
  moreParticipants!: number;

  /** Names of the attachments, which were not kept. */
  @Field(() => [String]) @Column('text', { array: true })
  dropped!: string[];

  /** A program wrote it, such as an out-of-office reply: no contact. */
  @Field(() => Boolean) @Column('boolean', { name: 'is_automatic' })
  isAutomatic!: boolean;

  /** What became of it. */
  @Field(() => ForwardedMailState) @Column('text')
  state!: ForwardedMailState;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** People in it whose e-mail address your organisation holds. An address says nothing about an employer. */
  @Field(() => [Person])
  people!: Person[];

  /** Addresses of nobody that your organisation holds: theirs to add, or to leave. */
  @Field(() => [MailContact])
  unknown!: MailContact[];

  /** It came from the user's own address, as far as it says. */
  @Field(() => Boolean)
  isFromYou!: boolean;
}
