import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Contribution } from './contribution.entity.js';
import { Hub } from './hub.entity.js';
import { Measure } from './measure.entity.js';
import { PartnershipParty } from './partnership-party.entity.js';
import { AgreementType, PartnershipState } from './partnership.types.js';

/** What the reader may do with a partnership. */
@ObjectType()
export class PartnershipAbilities {
  /** Whether you may change it, add to it and record its figures. */
  @Field(() => Boolean)
  edit!: boolean;
}

/** What an agreed opportunity becomes: the agreement, who is in it, what each brings, and what it achieves. */
@ObjectType()
@Entity('partnership')
export class Partnership {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Leads to the opportunity that became it; null for one that began without. */
  @Field(() => ID, { nullable: true }) @Column('uuid', { name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  /** What lists and the board page show. */
  @Field(() => String) @Column('text')
  title!: string;

  /** One line: what it is for. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  purpose!: string | null;

  /** What happened, in the partners' words. */
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true })
  story!: string | null;

  /** What the parties signed. */
  @Field(() => AgreementType) @Column('text', { name: 'agreement_type' })
  agreementType!: AgreementType;

  /** The day on which the last party signed; null where nobody has said. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'signed_on', nullable: true })
  signedOn!: string | null;

  /** The first day on which the agreement holds. */
  @Field(() => DateScalar) @Column('date', { name: 'starts_on' })
  startsOn!: string;

  /** Its last day, agreed or come; null where it has none. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  /** The day on which it is next looked at; null where none is set. */
  @Field(() => DateScalar, { nullable: true }) @Column('date', { name: 'review_on', nullable: true })
  reviewOn!: string | null;

  /** Whether it still runs. */
  @Field(() => PartnershipState) @Column('text')
  state!: PartnershipState;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @Field(() => Int) @Column('integer')
  version!: number;

  /** In the order in which they joined. */
  @Field(() => [PartnershipParty])
  parties!: PartnershipParty[];

  /** By financial year, then as they were entered. */
  @Field(() => [Contribution])
  contributions!: Contribution[];

  /** Where it meets people, in the order of entry. */
  @Field(() => [Hub])
  hubs!: Hub[];

  /** What it counts, in the order of entry. */
  @Field(() => [Measure])
  measures!: Measure[];

  @Field(() => PartnershipAbilities)
  abilities!: PartnershipAbilities;

  /** Why the reader sees it, in sentences; taken from the same policy that lets them. */
  @Field(() => [String])
  why!: string[];
}
