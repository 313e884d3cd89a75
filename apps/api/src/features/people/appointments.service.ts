import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Post } from '../organisations/post.entity.js';
import { PostsService } from '../organisations/posts.service.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { ChangeAppointmentInput, ConfirmAppointmentInput, EndAppointmentInput } from './appointment.inputs.js';
import { Departures } from './departures.service.js';
import { Appointment, Person } from './person.entity.js';
import type { AppointInput } from './person.inputs.js';
import { appointmentPolicy, personPolicy } from './person.policies.js';

interface Done { id: string }

/**
 * Who holds which post. Vacancy is a Directory fact, so only published people open and fill it: a person whom one
 * member keeps to itself must not show through a post that everybody sees.
 */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly writes: Writes,
    private readonly posts: PostsService,
    private readonly departures: Departures,
    private readonly index: SearchIndex,
  ) {}

  /** Adds an appointment beside those that the person has, and fills the vacancy. `result.id` is the appointment's. */
  appoint(caller: Caller, input: AppointInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'appointment.create', input }, async (tx) => {
      const person = await tx.get(Person, { id: input.personId });
      await tx.judge(personPolicy, 'update', person);
      const id = await this.add(tx, input);
      await this.index.people(tx, [person.id]);
      tx.subject({ kind: 'PERSON', id: person.id, rootId: person.id, payload: { appointmentId: id } });
      return { id };
    });
  }

  /** Within another write; the person's entry is refreshed by its caller. */
  async add(tx: WriteTransaction, input: AppointInput): Promise<string> {
    const { personId, startedOn, endedOn, source, verifiedOn, verifiedBy, verifiedHow } = input;
    if (startedOn && endedOn && endedOn < startedOn) throw fieldError('endedOn', 'The end cannot come before the start.');
    const postId = await this.postOf(tx, input);
    const today = londonDay(tx.now);
    const isOver = Boolean(endedOn && endedOn <= today);
    const held = await tx.sql<{ post_id: string; is_primary: boolean }>('select post_id, is_primary from appointment where root_id = $1 and (ended_on is null or ended_on > $2)', [personId, today]);
    if (!isOver && held.some((other) => other.post_id === postId)) throw fieldError('postId', 'They hold this post already.');
    const isPrimary = input.isPrimary ?? (!isOver && !held.some((other) => other.is_primary));
    if (isPrimary) await tx.sql('update appointment set is_primary = false, version = version + 1 where root_id = $1 and is_primary and (ended_on is null or ended_on > $2)', [personId, today]);
    const id = await tx.insert(Appointment, {
      rootId: personId, postId, isPrimary, startedOn: startedOn ?? null, endedOn: endedOn ?? null, source: source || 'entered',
      verifiedOn: verifiedOn ?? null, verifiedBy: verifiedBy || null, verifiedHow: verifiedHow || null,
    });
    if (!isOver) {
      await this.departures.fillVacancies(tx, [personId]);
      await this.departures.closeSearches(tx, [postId]);
    }
    return id;
  }

  /** Says that they left: see `Departures`. */
  endAppointment(caller: Caller, { id, version, endedOn }: EndAppointmentInput): Promise<Written<Done>> {
    return this.change(caller, 'appointment.end', id, { id, version, endedOn }, async (tx, appointment) =>
      ({ ...(await this.departures.end(tx, appointment, version ?? appointment.version, endedOn ?? londonDay(tx.now))) }));
  }

  /** Says that they are still in post: who confirmed it, when and how. */
  confirmAppointment(caller: Caller, { id, version, how, by, on }: ConfirmAppointmentInput): Promise<Written<Done>> {
    return this.change(caller, 'appointment.confirm', id, { id, version, how, by, on }, async (tx, appointment) => {
      await tx.change(Appointment, appointment, version ?? appointment.version, await this.confirmed(tx, how, by, on));
    });
  }

  /**
   * Says that something changed: without an organisation or a post, what the post is called; else they left it for another one.
   * `result.id` is the appointment that they hold now, which counts as confirmed.
   */
  changeAppointment(caller: Caller, input: ChangeAppointmentInput): Promise<Written<Done>> {
    return this.change(caller, 'appointment.change', input.id, input, (tx, appointment) => (input.postId || input.organisationId ? this.move(tx, appointment, input) : this.retitle(tx, appointment, input)));
  }

  private async move(tx: WriteTransaction, appointment: Appointment, { version, on, how, source, ...choice }: ChangeAppointmentInput): Promise<object> {
    const today = londonDay(tx.now);
    const since = on ?? today;
    const departure = await this.departures.end(tx, appointment, version ?? appointment.version, since);
    const { verifiedOn, verifiedBy, verifiedHow } = await this.confirmed(tx, how);
    const id = await this.add(tx, { ...choice, personId: appointment.rootId, startedOn: since, isPrimary: appointment.isPrimary, source, verifiedOn, verifiedBy, verifiedHow });
    return { ...departure, id };
  }

  private async retitle(tx: WriteTransaction, appointment: Appointment, { version, title, functionKey, how }: ChangeAppointmentInput): Promise<void> {
    if (!title) throw fieldError('title', 'Give the new title, or say where they are now.');
    await this.posts.edit(tx, await tx.get(Post, { id: appointment.postId }), { title, ...(functionKey && { functionKey }) });
    await tx.change(Appointment, appointment, version ?? appointment.version, await this.confirmed(tx, how));
  }

  private async confirmed(tx: WriteTransaction, how: string | null | undefined, by?: string | null, on?: string | null) {
    const verifiedBy = by || (await tx.sql<{ name: string }>('select name from user_account where id = $1', [tx.userId]))[0]?.name || null;
    return { verifiedOn: on ?? londonDay(tx.now), verifiedBy, verifiedHow: how || null };
  }

  private async postOf(tx: WriteTransaction, { postId, organisationId, title, functionKey }: AppointInput): Promise<string> {
    if (postId) return (await tx.get(Post, { id: postId })).id;
    if (!organisationId) throw fieldError('organisationId', 'Choose the organisation that they work for.');
    return this.posts.create(tx, { organisationId, title: title || 'Role not known yet', ...(functionKey && { functionKey }) });
  }

  /** What `work` gives is told to the activity entry; an `id` among it is the appointment that the write ends with. */
  private change(caller: Caller, action: string, id: string, input: object, work: (tx: WriteTransaction, appointment: Appointment) => Promise<object | void>): Promise<Written<Done>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const appointment = await tx.get(Appointment, { id });
      await tx.judge(appointmentPolicy, 'update', appointment);
      const { id: now = id, ...told } = ((await work(tx, appointment)) ?? {}) as Partial<Done>;
      await this.index.people(tx, [appointment.rootId]);
      tx.subject({ kind: 'PERSON', id: appointment.rootId, rootId: appointment.rootId, payload: { appointmentId: id, ...told } });
      return { id: now };
    });
  }
}
