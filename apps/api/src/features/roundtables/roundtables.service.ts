import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Caller } from '../../platform/auth/caller.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Level } from '../../platform/database/policy.js';
import { Undo } from '../../platform/database/undo.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { GuestMail, HOLD } from './guest-mail.service.js';
import { Invitation } from './invitation.entity.js';
import { Needs } from './needs.service.js';
import { Roundtable, RoundtableSeats } from './roundtable.entity.js';
import type { CreateRoundtableInput, EditRoundtableInput, TargetInput, VersionedInput } from './roundtable.inputs.js';
import { roundtablePolicy, seatsPolicy } from './roundtable.policies.js';
import { Admission, RoundtableFormat, RoundtableRule, RoundtableState } from './roundtable.types.js';

const usual = { startsAt: '10:00', endsAt: '12:00', capacity: 20 };

/** Fields whose change guests have to be told of. */
const told = ['title', 'startsAt', 'endsAt', 'venue', 'town', 'joiningLink', 'format'] as const;

type Details = Partial<Pick<Roundtable, 'purpose' | 'question' | 'format' | 'venue' | 'town' | 'accessNote' | 'joiningLink' | 'placeId' | 'rule' | 'admission' | 'promotesAutomatically' | 'answerBy'>>;

/** Plans, changes and cancels roundtables. */
@Injectable()
export class RoundtablesService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly mail: GuestMail,
    private readonly needs: Needs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.undo.handle('roundtable.cancel', 'NEVER');
    this.undo.handle('roundtable.edit', async (tx, act) => {
      if (!(await this.mail.takeBack(tx, act.payload['mailIds'] as string[]))) throw new AppError('CONFLICT', 'Your guests have been told of this change already. Change it again instead.');
      await this.undo.restore(tx, act.id);
    });
  }

  /** Plans a roundtable and returns its id. Everything but title and day has a usual value, or comes from the one that is copied. */
  async create(caller: Caller, input: CreateRoundtableInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'roundtable.create', input }, async (tx) => {
      const id = randomUUID();
      const from = input.copyOf ? await this.copied(tx, input.copyOf) : null;
      const [startsAt, endsAt] = await moments(tx, input.on, input.startsAt ?? from?.startsAt ?? usual.startsAt, input.endsAt ?? from?.endsAt ?? usual.endsAt);
      await tx.grant('roundtable', id, tx.memberId, Level.OWN);
      await tx.insert(Roundtable, {
        id, convenorMemberId: tx.memberId, hostUserId: tx.userId, title: input.title, startsAt, endsAt,
        format: RoundtableFormat.IN_ROOM, rule: RoundtableRule.CHATHAM_HOUSE, admission: Admission.INVITE_ONLY, ...from?.details, ...given(input),
        answerBy: input.answerBy ?? dayBefore(input.on), calendarUid: `${id}@${new URL(this.config.publicUrl).hostname}`, calendarSequence: 0,
      });
      await tx.insert(RoundtableSeats, { rootId: id, capacity: input.capacity ?? from?.capacity ?? usual.capacity, taken: 0 });
      await this.setTargets(tx, id, input.targets ?? from?.targets ?? []);
      tx.subject({ kind: 'ROUNDTABLE', id, rootId: id, payload: { title: input.title } });
      return { id };
    });
  }

  /**
   * Changes what is given. Guests who were written to are told, a minute later, when something changed that stands in their calendar.
   * Throws VALIDATION for a capacity below the seats that are taken, with that number; CONFLICT for a stale version, or once it has been cancelled.
   */
  async edit(caller: Caller, input: EditRoundtableInput): Promise<Written<{ id: string; told: number }>> {
    return this.writes.run(caller, { action: 'roundtable.edit', input }, async (tx) => {
      const event = await tx.get(Roundtable, { id: input.id });
      await tx.judge(roundtablePolicy, 'update', event);
      if (event.state === RoundtableState.CANCELLED) throw new AppError('CONFLICT', 'This roundtable has been cancelled, and its guests told so. Plan it again as a copy.');
      const patch: QueryDeepPartialEntity<Roundtable> = { ...given(input), ...(input.title ? { title: input.title } : {}) };
      if (input.on || input.startsAt || input.endsAt) {
        const now = await londonParts(tx, event);
        [patch.startsAt, patch.endsAt] = await moments(tx, input.on ?? now.on, input.startsAt ?? now.startsAt, input.endsAt ?? now.endsAt);
        if (input.on && !input.answerBy) patch.answerBy = dayBefore(input.on);
      }
      const after = { ...event, ...patch } as Roundtable;
      const guests = told.some((field) => String(after[field]) !== String(event[field])) ? await tx.sql<{ id: string }>(
        `select id from invitation where root_id = $1 and state in ('SENT', 'ACCEPTED', 'WAITING', 'SUBSTITUTE_PROPOSED') and email is not null order by name`, [event.id]) : [];
      if (guests.length > 0) after.calendarSequence = patch.calendarSequence = event.calendarSequence + 1;
      await tx.change(Roundtable, event, input.version, patch);
      if (patch.endsAt) await this.needs.move(tx, after);
      if (input.capacity) await this.setCapacity(tx, event.id, input.capacity);
      if (input.targets) await this.setTargets(tx, event.id, input.targets);
      const host = await this.mail.host(tx.manager, after);
      const mailIds: string[] = [];
      for (const { id } of guests) mailIds.push(await this.mail.write(tx, 'CHANGE', after, await tx.get(Invitation, { id }), host, HOLD));
      tx.subject({ kind: 'ROUNDTABLE', id: event.id, rootId: event.id, payload: { fields: Object.keys(patch), mailIds } });
      return { id: event.id, told: mailIds.length };
    });
  }

  /** Cancels the event and tells everybody who was written to, in their calendar too. It cannot be undone. */
  async cancel(caller: Caller, input: VersionedInput): Promise<Written<{ id: string; told: number }>> {
    return this.writes.run(caller, { action: 'roundtable.cancel', input }, async (tx) => {
      const event = await tx.get(Roundtable, { id: input.id });
      await tx.judge(roundtablePolicy, 'update', event);
      if (event.state === RoundtableState.CANCELLED) throw new AppError('CONFLICT', 'This roundtable has been cancelled already.');
      const after = { ...event, state: RoundtableState.CANCELLED, calendarSequence: event.calendarSequence + 1 };
      await tx.change(Roundtable, event, input.version, { state: after.state, calendarSequence: after.calendarSequence });
      const guests = await tx.sql<{ id: string }>(
        `select id from invitation where root_id = $1 and state in ('SENT', 'ACCEPTED', 'WAITING', 'SUBSTITUTE_PROPOSED') and email is not null order by name`, [event.id]);
      const host = await this.mail.host(tx.manager, event);
      for (const { id } of guests) await this.mail.write(tx, 'CANCELLED', after, await tx.get(Invitation, { id }), host);
      tx.subject({ kind: 'ROUNDTABLE', id: event.id, rootId: event.id, payload: { told: guests.length } });
      return { id: event.id, told: guests.length };
    });
  }

  /** Says that the event took place, so that it counts as past and its follow-up begins. */
  async markHeld(caller: Caller, input: VersionedInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'roundtable.hold', input }, async (tx) => {
      const event = await tx.get(Roundtable, { id: input.id });
      await tx.judge(roundtablePolicy, 'update', event);
      if (event.state === RoundtableState.CANCELLED) throw new AppError('CONFLICT', 'This roundtable has been cancelled.');
      if (event.startsAt > tx.now) throw fieldError('id', 'This roundtable has not begun yet.');
      await tx.change(Roundtable, event, input.version, { state: RoundtableState.HELD });
      tx.subject({ kind: 'ROUNDTABLE', id: event.id, rootId: event.id });
      return { id: event.id };
    });
  }

  private async setCapacity(tx: WriteTransaction, rootId: string, capacity: number): Promise<void> {
    const seats = await tx.get(RoundtableSeats, { rootId });
    await tx.judge(seatsPolicy, 'update', seats);
    const changed = await tx.sql('update roundtable_seats set capacity = $2, version = version + 1 where root_id = $1 and taken <= $2 returning id', [rootId, capacity]);
    if (changed.length === 0) {
      const { taken } = await tx.get(RoundtableSeats, { rootId });
      throw fieldError('capacity', `${taken} seats are taken. Choose ${taken} or more, or withdraw an invitation first.`);
    }
  }

  private async setTargets(tx: WriteTransaction, rootId: string, targets: readonly TargetInput[]): Promise<void> {
    for (const { sector, seats } of targets) {
      await tx.sql(
        `insert into roundtable_target (root_id, sector, seats) values ($1, $2, $3)
         on conflict (root_id, sector) do update set seats = excluded.seats, version = roundtable_target.version + 1 where roundtable_target.seats <> excluded.seats`, [rootId, sector, seats]);
    }
  }

  private async copied(tx: WriteTransaction, id: string) {
    const event = await tx.get(Roundtable, { id });
    await tx.judge(roundtablePolicy, 'update', event);
    const { capacity } = await tx.get(RoundtableSeats, { rootId: id });
    const targets = await tx.sql<TargetInput>('select sector, seats from roundtable_target where root_id = $1', [id]);
    const { purpose, question, format, venue, town, accessNote, joiningLink, placeId, rule, admission, promotesAutomatically } = event;
    const details: Details = { purpose, question, format, venue, town, accessNote, joiningLink, placeId, rule, admission, promotesAutomatically };
    return { ...(await londonParts(tx, event)), capacity, targets, details };
  }
}

/** The columns that were given; an empty text clears what was there. */
function given(input: CreateRoundtableInput | EditRoundtableInput): Details {
  const { purpose, question, format, venue, town, accessNote, joiningLink, placeId, rule, admission, promotesAutomatically, answerBy } = input;
  const texts = { purpose, question, venue, town, accessNote, joiningLink, placeId };
  const choices = { format, rule, admission, promotesAutomatically, answerBy };
  return Object.fromEntries([
    ...Object.entries(texts).filter(([, value]) => value !== undefined).map(([key, value]) => [key, value || null]),
    ...Object.entries(choices).filter(([, value]) => value !== undefined && value !== null),
  ]) as Details;
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A day and two London times as moments. Throws VALIDATION when it would end before it starts. */
async function moments(tx: WriteTransaction, on: string, startsAt: string, endsAt: string): Promise<[Date, Date]> {
  if (endsAt <= startsAt) throw fieldError('endsAt', `It ends at ${endsAt}, before it starts at ${startsAt}. Correct one of the two.`);
  const [row] = await tx.sql<{ s: Date; e: Date }>(
    `select ($1::date + $2::time) at time zone 'Europe/London' as s, ($1::date + $3::time) at time zone 'Europe/London' as e`, [on, startsAt, endsAt]);
  return [row!.s, row!.e];
}

async function londonParts(tx: WriteTransaction, { startsAt, endsAt }: Roundtable): Promise<{ on: string; startsAt: string; endsAt: string }> {
  const [row] = await tx.sql<{ on: string; startsAt: string; endsAt: string }>(
    `select to_char($1::timestamptz at time zone 'Europe/London', 'YYYY-MM-DD') as on, to_char($1::timestamptz at time zone 'Europe/London', 'HH24:MI') as "startsAt",
       to_char($2::timestamptz at time zone 'Europe/London', 'HH24:MI') as "endsAt"`, [startsAt, endsAt]);
  return row!;
}
