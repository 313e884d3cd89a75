import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Register } from './register.types.js';

/** The registers as the API names them. */
export const RegisterName = {
  /** Integrated care boards, with the codes of the Office for National Statistics and the NHS. */
  ICB_LIST: 'ICB_LIST',
  /** Which boards carry on what others did. */
  ICB_SUCCESSION: 'ICB_SUCCESSION',
  /** Councils and combined authorities, with their former codes and names. */
  COUNCILS: 'COUNCILS',
  /** The Regulator of Social Housing’s list of registered providers. */
  REGISTERED_PROVIDERS: 'REGISTERED_PROVIDERS',
  /** The NHS Organisation Data Service’s report of trusts. */
  NHS_TRUSTS: 'NHS_TRUSTS',
  /** The NHS Organisation Data Service’s report of the parts of integrated care boards, and of the clinical commissioning groups before them. */
  SUB_ICBS: 'SUB_ICBS',
  /** Which part of a district lies in the area of which integrated care board. */
  ICB_SHARES: 'ICB_SHARES',
  /** How people write the names of councils. */
  COUNCIL_SPELLINGS: 'COUNCIL_SPELLINGS',
  /** Which part of a trust’s patients comes from which district. */
  PATIENT_SHARES: 'PATIENT_SHARES',
  /** How deprived each district is, by the English Indices of Deprivation. */
  DEPRIVATION: 'DEPRIVATION',
} as const satisfies { [Name in Register]: Name };
registerEnumType(RegisterName, { name: 'Register', description: 'A public register that the Directory is refreshed from.' });

/** One edition of a register that was read into the Directory. */
@ObjectType()
@Entity('register_edition')
export class RegisterEdition {
  @Field(() => ID) @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Which register. */
  @Field(() => RegisterName) @Column('text')
  register!: Register;

  @Field(() => DateScalar, { description: 'The day from which the edition speaks; a later edition is never overridden.' })
  @Column('date', { name: 'edition_on' })
  editionOn!: string;

  /** What the file was called. */
  @Field(() => String) @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  sha256!: string;

  @Field(() => Int, { description: 'Rows of the file: created + changed + unchanged + refused.' })
  @Column('integer', { name: 'row_count' })
  rowCount!: number;

  /** Rows that were new. */
  @Field(() => Int) @Column('integer')
  created!: number;

  /** Rows that changed something. */
  @Field(() => Int) @Column('integer')
  changed!: number;

  /** Rows that said what was known. */
  @Field(() => Int) @Column('integer')
  unchanged!: number;

  /** Rows that could not be read, each with a reason in the report. */
  @Field(() => Int) @Column('integer')
  refused!: number;

  /** When it was read. */
  @Field(() => DateTimeScalar) @Column('timestamptz', { name: 'read_at' })
  readAt!: Date;

  @Column('integer')
  version!: number;
}
