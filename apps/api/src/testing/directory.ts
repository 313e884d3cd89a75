import { randomUUID } from 'node:crypto';
import { Organisation } from '../features/organisations/organisation.entity.js';
import { OrganisationStatus, OrganisationType, sectorOf } from '../features/organisations/organisation.types.js';
import { Post } from '../features/organisations/post.entity.js';
import { Appointment, Person } from '../features/people/person.entity.js';
import { Level } from '../platform/database/policy.js';
import { Writes } from '../platform/database/writes.js';
import type { SignedIn, TestApp } from './test-app.js';

export interface NewGuest {
  name: string;
  type: `${OrganisationType}`;
  email?: string | null;
  title?: string;
  seniority?: number;
  isObjecting?: boolean;
}

export interface AddedPerson {
  personId: string;
  postId: string;
  organisationId: string;
}

/** Published people, each with a post at an organisation of their own, and the address that the builder's member holds; in one write. */
export async function addPeople(t: TestApp, by: SignedIn, guests: readonly NewGuest[]): Promise<AddedPerson[]> {
  const { result } = await t.app.get(Writes).run(by.caller(), { action: 'test.people', input: guests }, async (tx) => {
    const added: AddedPerson[] = [];
    for (const { name, type, email = null, title = 'Director of estates', seniority = 2, isObjecting = false } of guests) {
      const organisationId = await tx.insert(Organisation, {
        id: randomUUID(), name: `${name} & Co`, type: type as OrganisationType, sector: sectorOf[type], actsAs: [], status: OrganisationStatus.OPEN, source: 'entered',
      });
      const postId = await tx.insert(Post, { id: randomUUID(), organisationId, functionKey: 'TRUST_ESTATES', title, seniority, isGatekeeper: false, source: 'entered' });
      const personId = randomUUID();
      await tx.grant('person', personId, tx.memberId, Level.OWN);
      await tx.insert(Person, { id: personId, name, publishedAt: tx.now, publishedSource: 'A website', publishedBasis: 'Legitimate interests' });
      await tx.insert(Appointment, { id: randomUUID(), rootId: personId, postId, isPrimary: true, source: 'entered' });
      if (email || isObjecting) {
        await tx.sql(`insert into person_detail (member_id, person_id, email, lawful_basis, source, objected_at) values ($1, $2, $3, 'Legitimate interests', 'met', $4)`,
          [tx.memberId, personId, email, isObjecting ? tx.now : null]);
      }
      added.push({ personId, postId, organisationId });
    }
    tx.subject({ kind: 'PERSON', id: added[0]?.personId ?? null });
    return added;
  });
  return result;
}

/** One of them. */
export const addPerson = async (t: TestApp, by: SignedIn, guest: NewGuest): Promise<AddedPerson> => (await addPeople(t, by, [guest]))[0]!;
