import { randomUUID } from 'node:crypto';
import { systemActor } from '../../platform/auth/actor.js';
import type { Passwords } from '../../platform/auth/passwords.js';
import type { Role } from '../../platform/auth/permissions.js';
import type { Writes } from '../../platform/database/writes.js';
import type { Sector } from '../organisations/organisation.types.js';

export interface NewMember {
  id?: string;
  name: string;
  sector: `${Sector}`;
  organisationId?: string | null;
  isDemo?: boolean;
}

export interface NewUser {
  id?: string;
  memberId: string;
  name: string;
  email: string;
  role: Role;
  personId?: string | null;
  /** null: the account cannot sign in by password. */
  password: string | null;
}

const asSystem = { actor: systemActor, idempotencyKey: null };

/** Makes a member and returns its id. For the commands that set a server up: nobody who is signed in can do this. */
export async function createMember(writes: Writes, member: NewMember): Promise<string> {
  const { result } = await writes.run(asSystem, { action: 'member.create', input: member }, async (tx) => {
    const id = member.id ?? randomUUID();
    await tx.sql('insert into member (id, name, sector, organisation_id, is_demo) values ($1, $2, $3, $4, $5)', [id, member.name, member.sector, member.organisationId ?? null, member.isDemo ?? false]);
    tx.subject({ kind: 'MEMBER', id });
    return id;
  });
  return result;
}

/** Makes a user with one membership and returns the user's id. */
export async function createUser(writes: Writes, passwords: Passwords, user: NewUser): Promise<string> {
  const passwordHash = user.password === null ? null : await passwords.hash(user.password);
  const { result } = await writes.run(asSystem, { action: 'user.create', input: { ...user, password: null } }, async (tx) => {
    const id = user.id ?? randomUUID();
    await tx.sql('insert into user_account (id, member_id, email, name, person_id) values ($1, $2, $3, $4, $5)', [id, user.memberId, user.email, user.name, user.personId ?? null]);
    await tx.sql('insert into membership (user_id, member_id, role) values ($1, $2, $3)', [id, user.memberId, user.role]);
    if (passwordHash) await tx.sql('insert into user_secret (user_id, password_hash) values ($1, $2)', [id, passwordHash]);
    tx.subject({ kind: 'USER', id });
    return id;
  });
  return result;
}
