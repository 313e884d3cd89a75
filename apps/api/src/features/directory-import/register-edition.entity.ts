import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Register } from './register.types.js';

/** The registers as the API names them. */
export const RegisterName = {
  ICB_LIST: 'ICB_LIST',
  ICB_SUCCESSION: 'ICB_SUCCESSION',
  COUNCILS: 'COUNCILS',
  REGISTERED_PROVIDERS: 'REGISTERED_PROVIDERS',
  NHS_TRUSTS: 'NHS_TRUSTS',
} as const satisfies { [Name in Register]: Name };
registerEnumType(RegisterName, { name: 'Register', description: 'A public register that the Directory is refreshed from.' });

/** One edition of a register that was read into the Directory. */
@ObjectType()
@Entity('register_edition')
export class RegisterEdition {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => RegisterName) @Column('text')
  register!: Register;

  @Field(() => DateScalar, { description: 'The day from which the edition speaks; a later edition is never overridden.' })
  @Column('date', { name: 'edition_on' })
  editionOn!: string;

  @Field(() => String) @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  sha256!: string;

  @Field(() => Int, { description: 'Rows of the file: created + changed + unchanged + refused.' })
  @Column('integer', { name: 'row_count' })
  rowCount!: number;

  @Field(() => Int) @Column('integer')
  created!: number;

  @Field(() => Int) @Column('integer')
  changed!: number;

  @Field(() => Int) @Column('integer')
  unchanged!: number;

  @Field(() => Int) @Column('integer')
  refused!: number;

  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'read_at' })
  readAt!: Date;

  @Column('integer')
  version!: number;
}
