import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '../../platform/auth/permissions.js';
import { Sector } from '../organisations/organisation.types.js';

registerEnumType(Role, { name: 'Role', description: 'A permission role, and nothing else.' });

/** What waits for the signed-in person, beside the menu's words. */
@ObjectType()
export class MenuCounts {
  /** Introductions that wait for this person's answer. */
  @Field(() => Int) introductions!: number;
  /** Upcoming roundtables with something to settle. */
  @Field(() => Int) roundtables!: number;
  /** Follow-ups that are overdue or due today. */
  @Field(() => Int) followUps!: number;
}

/** The signed-in person: name, member and role. */
@ObjectType()
export class Me {
  /** The account. */
  @Field(() => ID) userId!: string;
  /** As colleagues see it. */
  @Field(() => String) name!: string;
  /** What you sign in with. */
  @Field(() => String) email!: string;
  /** The directory's person that this user is; ties and paths start there. */
  @Field(() => ID, { nullable: true }) personId!: string | null;
  /** Your permission role with this member. */
  @Field(() => Role) role!: Role;
  /** The member that you sign in for. */
  @Field(() => ID) memberId!: string;
  /** Stands at the top of every screen. */
  @Field(() => String) memberName!: string;
  /** The sector of the member’s own organisation. */
  @Field(() => Sector) memberSector!: Sector;
  /** The member's own organisation in the directory. */
  @Field(() => ID, { nullable: true }) memberOrganisationId!: string | null;
  /** Whether the member is part of the invented world, which screens then say. */
  @Field(() => Boolean) isDemo!: boolean;
  /** What waits for you, beside the menu’s words. */
  @Field(() => MenuCounts) counts!: MenuCounts;
}
