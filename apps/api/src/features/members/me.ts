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
  @Field(() => ID) userId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  /** The directory's person that this user is; ties and paths start there. */
  @Field(() => ID, { nullable: true }) personId!: string | null;
  @Field(() => Role) role!: Role;
  @Field(() => ID) memberId!: string;
  @Field(() => String) memberName!: string;
  @Field(() => Sector) memberSector!: Sector;
  /** The member's own organisation in the directory. */
  @Field(() => ID, { nullable: true }) memberOrganisationId!: string | null;
  @Field(() => Boolean) isDemo!: boolean;
  @Field(() => MenuCounts) counts!: MenuCounts;
}
