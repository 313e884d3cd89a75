import { createMember, createUser } from '../../features/members/create-accounts.js';
import { sectorOf } from '../../features/organisations/organisation.types.js';
import { Actors, hashToken } from '../../platform/auth/actors.js';
import { Passwords } from '../../platform/auth/passwords.js';
import { Role } from '../../platform/auth/permissions.js';
import { Writes } from '../../platform/database/writes.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import { DEMO_PASSWORD } from '../sample-accounts.js';
import type { DayOffset } from '../world/calendar.js';
import type { UserSeed, World } from '../world/world.types.js';

/** The three members, and whoever signs in; `firstUser` comes first and without a person, since somebody must enter the people. */
export function memberActs({ members, organisations, users, people }: World, on: DayOffset, firstUser: string): Act[] {
  const makeMembers = members.map(({ key, organisation }): Act => ({
    on,
    at: '08:20',
    what: `member ${key}`,
    do: async (hands) => {
      const body = organisations.find((seed) => seed.key === organisation);
      if (!body) throw new Error(`No organisation ${organisation}`);
      hands.keep('member', key, await createMember(hands.get(Writes), {
        name: body.name, sector: sectorOf[body.type], organisationId: hands.id('organisation', organisation), isDemo: true,
      }));
    },
  }));
  const makeUsers = users.map((user): Act => ({
    on,
    at: user.key === firstUser ? '08:25' : '09:00',
    what: `user ${user.key}`,
    do: (hands) => makeUser(hands, user, people.find(({ key }) => key === user.person)?.name ?? user.key, user.key !== firstUser),
  }));
  return [...makeMembers, ...makeUsers];
}

async function makeUser(hands: Hands, user: UserSeed, name: string, hasPerson: boolean): Promise<void> {
  const memberId = hands.id('member', user.member);
  const role = Role[user.role];
  const userId = await createUser(hands.get(Writes), hands.get(Passwords), {
    memberId, name, role, email: user.email, password: DEMO_PASSWORD, personId: hasPerson ? hands.id('person', user.person) : null,
  });
  hands.keep('user', user.key, userId);
  const token = await hands.get(Actors).open(userId, memberId);
  const actor = { kind: 'SESSION', tokenHash: hashToken(token), userId, memberId, role } as const;
  hands.signedIn(user.key, { actor, idempotencyKey: null });
}
