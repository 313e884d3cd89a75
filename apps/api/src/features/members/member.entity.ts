import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sector } from '../organisations/organisation.types.js';

/** An organisation whose people sign in. Owns its private facts. */
@ObjectType()
@Entity('member')
export class Member {
  @Field(() => ID) @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  /** As its own organisation is called, here and on the board’s pages. */
  @Field(() => String) @Column('text')
  name!: string;

  @Field(() => Sector) @Column('text')
  sector!: Sector;

  @Column('boolean', { name: 'is_demo' })
  isDemo!: boolean;

  @Column('integer')
  version!: number;
}
