import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Capture } from './invitation.entity.js';
import type { CaptureInput, EditCaptureInput } from './invitation.inputs.js';
import { Roundtable } from './roundtable.entity.js';
import type { VersionedInput } from './roundtable.inputs.js';
import { capturePolicy } from './roundtable.policies.js';
import { CaptureKind, RoundtableRule } from './roundtable.types.js';

/** What was said in the room and is worth keeping. */
@Injectable()
export class CapturesService {
  constructor(private readonly writes: Writes) {}

  /** Keeps a point, an offer, an ask or an action. Anybody of a member with a seat may, under their own name. */
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
      tx.subject({ kind: 'CAPTURE', id, rootId: event.id, payload: { kind: input.kind } });
      return { id };
    });
  }

  /** Corrects the words or the day; for whoever captured it, and for the organisers. */
  async edit(caller: Caller, input: EditCaptureInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'capture.edit', input }, async (tx) => {
      const capture = await tx.get(Capture, { id: input.id });
      await tx.judge(capturePolicy, 'update', capture);
      await tx.change(Capture, capture, input.version, { text: input.text, ...(capture.kind === CaptureKind.ACTION ? { dueOn: input.dueOn ?? null } : {}) });
      tx.subject({ kind: 'CAPTURE', id: capture.id, rootId: capture.rootId });
      return { id: capture.id };
    });
  }

  /** Takes a capture away, into the bin. */
  async remove(caller: Caller, input: VersionedInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'capture.remove', input }, async (tx) => {
      const capture = await tx.get(Capture, { id: input.id });
      await tx.judge(capturePolicy, 'update', capture);
      await tx.change(Capture, capture, input.version, { deletedAt: tx.now });
      tx.subject({ kind: 'CAPTURE', id: capture.id, rootId: capture.rootId });
      return { id: capture.id };
    });
  }
}
