import { titleOfAction } from '@lintel/words';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { TasksService } from '../follow-ups/tasks.service.js';
import { Capture } from './invitation.entity.js';
import type { CaptureInput, EditCaptureInput } from './invitation.inputs.js';
import { Roundtable } from './roundtable.entity.js';
import type { VersionedInput } from './roundtable.inputs.js';
import { capturePolicy } from './roundtable.policies.js';
import { CaptureKind, RoundtableRule } from './roundtable.types.js';

/** What was said in the room and is worth keeping. */
@Injectable()
export class CapturesService {
  constructor(
    private readonly writes: Writes,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Keeps a point, an offer, an ask or an action. Anybody of a member with a seat may, under their own name. An action is their organisation's
   * follow-up from then on: of the colleague who takes it on, or else of whoever keeps it and sees that it happens.
   */
  async capture(caller: Caller, input: CaptureInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'roundtable.capture', input }, async (tx) => {
      const event = await tx.get(Roundtable, { id: input.roundtableId });
      await tx.judge(capturePolicy, 'create', { rootId: event.id, byUserId: tx.userId });
      if (input.personId && event.rule === RoundtableRule.CHATHAM_HOUSE && input.kind !== CaptureKind.ACTION) {
        throw fieldError('personId', 'Under the Chatham House Rule what was said is kept without a name.');
      }
      await tx.mustSee({ person: input.personId });
      if (input.dueOn && input.kind !== CaptureKind.ACTION) throw fieldError('dueOn', 'Only an action has a day.');
      const id = await tx.insert(Capture, {
        rootId: event.id, kind: input.kind, text: input.text, personId: input.personId ?? null, dueOn: input.dueOn ?? null,
        byUserId: tx.userId, byMemberId: tx.memberId, capturedAt: tx.now,
      });
      if (input.kind === CaptureKind.ACTION) {
        const colleagues = await tx.sql<{ id: string }>('select u.id from user_account u where u.person_id = $1 and u.member_id = $2', [input.personId ?? null, tx.memberId]);
        await this.tasks.addIn(tx, { title: titleOfAction(input.text), dueOn: input.dueOn, roundtableId: event.id, captureId: id, ownerIds: colleagues.map((user) => user.id) });
      }
      tx.subject({ kind: 'CAPTURE', id, rootId: event.id, payload: { kind: input.kind } });
      return { id };
    });
  }

  /** Corrects the words or the day, and with them the organisation's follow-up while it is open; for whoever captured it, and for the organisers. */
  async edit(caller: Caller, input: EditCaptureInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'capture.edit', input }, async (tx) => {
      const capture = await tx.get(Capture, { id: input.id });
      await tx.judge(capturePolicy, 'update', capture);
      const isAction = capture.kind === CaptureKind.ACTION;
      await tx.change(Capture, capture, input.version, { text: input.text, ...(isAction && { dueOn: input.dueOn ?? null }) });
      if (isAction) await this.tasks.changeOfAction(tx, capture.id, { title: titleOfAction(input.text), dueOn: input.dueOn ?? null });
      tx.subject({ kind: 'CAPTURE', id: capture.id, rootId: capture.rootId });
      return { id: capture.id };
    });
  }

  /** Takes a capture away, into the bin, and with it the organisation's follow-up while it is open. */
  async remove(caller: Caller, input: VersionedInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'capture.remove', input }, async (tx) => {
      const capture = await tx.get(Capture, { id: input.id });
      await tx.judge(capturePolicy, 'update', capture);
      await tx.change(Capture, capture, input.version, { deletedAt: tx.now });
      await this.tasks.changeOfAction(tx, capture.id, { deletedAt: tx.now });
      tx.subject({ kind: 'CAPTURE', id: capture.id, rootId: capture.rootId });
      return { id: capture.id };
    });
  }
}
