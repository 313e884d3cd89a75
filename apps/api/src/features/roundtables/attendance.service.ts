import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { InvitationChanges } from './invitation-changes.service.js';
import { Invitation } from './invitation.entity.js';
import type { AddWalkInInput, MarkAttendanceInput } from './invitation.inputs.js';
import { Roundtable, RoundtableSeats } from './roundtable.entity.js';
import { roundtablePolicy } from './roundtable.policies.js';
import { Attendance, InvitationState, Joining } from './roundtable.types.js';
import { lockSeats, settleAccess, takeSeat } from './seats.js';

/** Who came. What came of an event is credited to those who attended, and to nobody else. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly writes: Writes,
    private readonly changes: InvitationChanges,
  ) {}

  /** Marks a guest who accepted as having come or not; null takes the mark away. */
  async mark(caller: Caller, input: MarkAttendanceInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'invitation.markAttendance', input }, async (tx) => {
      const guest = await this.changes.guest(tx, input.id);
      if (guest.state !== InvitationState.ACCEPTED) throw new AppError('CONFLICT', `${guest.name} has not accepted. Record the answer first, or add a walk-in.`);
      await tx.change(Invitation, guest, input.version, { attended: input.attended ?? null, ...(input.tableNumber === undefined ? {} : { tableNumber: input.tableNumber }) });
      tx.subject({ kind: 'INVITATION', id: guest.id, rootId: guest.rootId });
      return { id: guest.id };
    });
  }

  /** Seats somebody who came without a seat. Throws VALIDATION when the room is full: capacity holds on the day too. */
  async walkIn(caller: Caller, input: AddWalkInInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'invitation.walkIn', input }, async (tx) => {
      const event = await tx.get(Roundtable, { id: input.roundtableId });
      await tx.judge(roundtablePolicy, 'update', event);
      await lockSeats(tx, event.id);
      const before = await tx.manager.findOneBy(Invitation, { rootId: event.id, personId: input.personId });
      if (before?.state === InvitationState.ACCEPTED) throw fieldError('personId', `${before.name} has a seat already. Check them in by name.`);
      const [person] = await tx.sql<{ name: string; postId: string | null; sector: Invitation['sector'] }>(
        `select p.name, h.post_id as "postId", coalesce(h.sector, 'VCSE') as sector from person p left join lateral (
           select a.post_id, o.sector from appointment a join post t on t.id = a.post_id join organisation o on o.id = t.organisation_id
           where a.root_id = p.id and (a.ended_on is null or a.ended_on >= app.today()) order by a.is_primary desc limit 1) h on true
         where p.id = $1 and p.deleted_at is null`, [input.personId]);
      if (!person) throw fieldError('personId', 'There is no such person in the directory.');
      if (!(await takeSeat(tx, event.id))) {
        const { capacity } = await tx.get(RoundtableSeats, { rootId: event.id });
        throw fieldError('personId', `All ${capacity} seats are taken. Raise the capacity in Plan, if the room allows it.`);
      }
      const values = { state: InvitationState.ACCEPTED, joining: Joining.IN_ROOM, attended: Attendance.ATTENDED, answeredAt: tx.now, waitingSince: null };
      if (before) await tx.change(Invitation, before, before.version, values);
      const id = before?.id ?? await tx.insert(Invitation, { rootId: event.id, personId: input.personId, ...person, ...values });
      await settleAccess(tx, event.id);
      tx.subject({ kind: 'INVITATION', id, rootId: event.id });
      return { id };
    });
  }
}
