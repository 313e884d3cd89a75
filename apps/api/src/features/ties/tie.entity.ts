import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Person } from '../people/person.entity.js';
import { TieKind, TieStrength } from './tie.types.js';

/** One person knows another, as a member has noted it. It holds both ways. */
@ObjectType()
@Entity('tie')
export class Tie {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'a_id' })
  aId!: string;

  /** The one; null for readers who may not see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'a_id' })
  a!: Person | null;

  @Column('uuid', { name: 'b_id' })
  bId!: string;

  /** The other; null for readers who may not see them. */
  @Field(() => Person, { nullable: true }) @ManyToOne(() => Person) @JoinColumn({ name: 'b_id' })
  b!: Person | null;

  /** The class of evidence. */
  @Field(() => TieKind) @Column('text')
  kind!: TieKind;

  /** 0 to 10, as it was on `lastOn`; it halves in a year. */
  @Field(() => Float) @Column('numeric')
  weight!: number;

  /** What the tie rests on, in words: for the member that noted it alone. */
  @Field(() => String) @Column('text')
  evidence!: string;

  /** The last day on which they were in touch: its weight fades from there. */
  @Field(() => DateScalar) @Column('date', { name: 'last_on' })
  lastOn!: string;

  /** Whether other members' people may ask for an introduction over this tie. */
  @Field(() => Boolean) @Column('boolean', { name: 'usable_by_others' })
  usableByOthers!: boolean;

  /** Today, in a word; null once it has faded. */
  @Field(() => TieStrength, { nullable: true })
  strength!: TieStrength | null;

  @Field(() => Int) @Column('integer')
  version!: number;
}
