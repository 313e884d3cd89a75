import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { Appointment } from './person.entity.js';

/** A role that nobody has confirmed for half a year, of somebody whom the reader's member works with, and what depends on it. */
@ObjectType()
export class RoleToConfirm {
  /** The appointment’s own id. */
  @Field(() => ID) id!: string;
  /** Who, and as what. */
  @Field(() => Appointment) appointment!: Appointment;
  /** Open opportunities that the reader sees and that they sponsor in this role. */
  @Field(() => Int) sponsorOf!: number;
  /** The next roundtable that they are invited to, as far as the reader sees it. */
  @Field(() => ID, { nullable: true }) roundtableId!: string | null;
  /** What that roundtable is called. */
  @Field(() => String, { nullable: true }) roundtableTitle!: string | null;
  /** The day of that roundtable, in London. */
  @Field(() => DateScalar, { nullable: true }) roundtableOn!: string | null;
}

@ObjectType()
export class RoleToConfirmPage extends pageOf(RoleToConfirm) {}

@ArgsType()
export class RolesToConfirmArgs extends PageArgs {}
