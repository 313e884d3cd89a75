import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Level } from '../../platform/database/policy.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Topic } from '../organisations/topic.entity.js';
import { Suppression } from '../data-protection/suppression.service.js';
import { SearchIndex } from '../search/search-index.service.js';
import { AppointmentsService } from './appointments.service.js';
import { Departures } from './departures.service.js';
import { PersonDetail, PersonTopic } from './person-facts.entity.js';
import { Person } from './person.entity.js';
import type { AddPersonTopicInput, CreatePersonInput, EditPersonInput, PersonDetailInput, PublishPersonInput, SetPersonDetailInput } from './person.inputs.js';
import { personPolicy } from './person.policies.js';

interface Done { id: string }

@Injectable()
export class PeopleService {
  constructor(
    private readonly writes: Writes,
    private readonly appointments: AppointmentsService,
    private readonly departures: Departures,
    private readonly index: SearchIndex,
    private readonly suppression: Suppression,
  ) {}

  /**
   * Adds a person as the member's own, with what the member holds about them and, where an organisation is named,
   * a first appointment. Nobody else sees them until they are published. An e-mail address joins them to nothing.
   */
  createPerson(caller: Caller, input: CreatePersonInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'person.create', input }, async (tx) => {
      const id = randomUUID();
      await this.refuseErased(tx, input);
      await tx.grant('person', id, tx.memberId, Level.OWN);
      await tx.insert(Person, { id, name: input.name, pronunciation: input.pronunciation || null });
      if (input.detail) await this.insertDetail(tx, id, input.detail);
      const { postId, organisationId, title, functionKey } = input;
      if (postId || organisationId) await this.appointments.add(tx, { personId: id, postId, organisationId, title, functionKey });
      return this.done(tx, id);
    });
  }

  /** Throws CONFLICT with both values when somebody saved first. */
  editPerson(caller: Caller, input: EditPersonInput): Promise<Written<Done>> {
    return this.write(caller, 'person.edit', input.id, input, async (tx, person) => {
      const { name, pronunciation } = input;
      await tx.change(Person, person, input.version, { ...(name !== undefined && { name }), ...(pronunciation !== undefined && { pronunciation: pronunciation || null }) });
    });
  }

  /** Puts name, posts and appointments into the Directory, with source and lawful basis. Contact details stay the member's own. */
  publishPerson(caller: Caller, input: PublishPersonInput): Promise<Written<Done>> {
    return this.write(caller, 'person.publish', input.id, input, async (tx, person) => {
      if (person.publishedAt) throw fieldError('id', `${person.name} is in the Directory already.`);
      await tx.change(Person, person, person.version, { publishedAt: tx.now, publishedBy: tx.userId, publishedSource: input.source, publishedBasis: input.lawfulBasis });
      await this.departures.fillVacancies(tx, [person.id]);
    });
  }

  /** Sets what the caller's member holds about a person. `version` guards an edit; without it the member must hold nothing yet. */
  setPersonDetail(caller: Caller, input: SetPersonDetailInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'person.setDetail', input }, async (tx) => {
      const person = await this.get(tx, input.personId);
      if (input.email) await this.suppression.refuse(tx, 'email', { emails: [input.email] });
      const held = await tx.manager.findOneBy(PersonDetail, { personId: person.id, memberId: tx.memberId });
      const { personId: _, version, ...detail } = input;
      if (!held) await this.insertDetail(tx, person.id, detail);
      else await tx.change(PersonDetail, held, version ?? 0, { ...stored(detail) });
      tx.subject({ kind: 'PERSON', id: person.id, rootId: person.id });
      return { id: person.id };
    });
  }

  /** Notes what somebody is good for, with the evidence. */
  addPersonTopic(caller: Caller, input: AddPersonTopicInput): Promise<Written<Done>> {
    return this.write(caller, 'person.addTopic', input.personId, input, async (tx, person) => {
      const { topicKey, statement, source, notedOn } = input;
      if (!(await tx.manager.existsBy(Topic, { key: topicKey }))) throw fieldError('topicKey', 'Choose a topic from the list.');
      await tx.insert(PersonTopic, { rootId: person.id, topicKey, statement, source, notedOn: notedOn ?? londonDay(tx.now) });
    });
  }

  private get(tx: WriteTransaction, id: string): Promise<Person> {
    return tx.get(Person, { id });
  }

  private async refuseErased(tx: WriteTransaction, { name, detail, organisationId, postId }: CreatePersonInput): Promise<void> {
    if (detail?.email) await this.suppression.refuse(tx, 'detail.email', { emails: [detail.email] });
    const [at] = postId ? await tx.sql<{ id: string }>('select organisation_id as id from post where id = $1', [postId]) : [];
    const organisation = at?.id ?? organisationId;
    if (organisation) await this.suppression.refuse(tx, 'name', { names: [name], organisations: [organisation] });
  }

  private async insertDetail(tx: WriteTransaction, personId: string, detail: PersonDetailInput): Promise<void> {
    await tx.insert(PersonDetail, { personId, memberId: tx.memberId, ...stored(detail) });
  }

  private write(caller: Caller, action: string, id: string, input: object, work: (tx: WriteTransaction, person: Person) => Promise<void>): Promise<Written<Done>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      await work(tx, await this.toEdit(tx, id));
      return this.done(tx, id);
    });
  }

  /** A person whom the caller may change. Throws NOT_FOUND, FORBIDDEN. */
  async toEdit(tx: WriteTransaction, id: string): Promise<Person> {
    const person = await this.get(tx, id);
    await tx.judge(personPolicy, 'update', person);
    return person;
  }

  private async done(tx: WriteTransaction, id: string): Promise<Done> {
    await this.index.people(tx, [id]);
    tx.subject({ kind: 'PERSON', id, rootId: id });
    return { id };
  }
}

/** A detail's columns: what is empty is stored as nothing, and basis and source must be said. */
function stored({ email, phone, contactPreference, lawfulBasis, source }: PersonDetailInput) {
  if (!lawfulBasis || !source) throw new AppError('VALIDATION', 'Say where this comes from and why you may hold it.', { fields: { ...(!source && { source: 'Say where this comes from.' }), ...(!lawfulBasis && { lawfulBasis: 'Say why you may hold it.' }) } });
  return { email: email || null, phone: phone || null, contactPreference: contactPreference || null, lawfulBasis, source };
}
