import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Stalls } from '../opportunities/stalls.service.js';
import type { AddNoteInput, LogInteractionInput } from './follow-up.inputs.js';
import { Interaction, InteractionPerson } from './interaction.entity.js';
import { Note, NoteLayer } from './note.entity.js';

/** What was said and what was written down. Only two-way contact starts a clock again: a note never does. */
@Injectable()
export class ContactsService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly stalls: Stalls,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    this.undo.handle('interaction.log', (tx, { subjectId }) => this.unlog(tx, subjectId!));
  }

  /** Writes a note; resolves to its id. */
  addNote(caller: Caller, input: AddNoteInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'note.add', input }, async (tx) => {
      const id = await this.addNoteIn(tx, input);
      // The words stay out of the activity: a private note must not be read there.
      tx.subject({ kind: 'NOTE', id, payload: { layer: input.layer ?? NoteLayer.OURS, opportunityId: input.opportunityId } });
      return id;
    });
  }

  /** The same within another write. */
  async addNoteIn(tx: WriteTransaction, { text, layer, opportunityId, personId, organisationId, roundtableId }: AddNoteInput): Promise<string> {
    if ([opportunityId, personId, organisationId, roundtableId].filter(Boolean).length !== 1) throw fieldError('text', 'Write the note on one thing: an opportunity, a person, an organisation or a roundtable.');
    await tx.mustSee({ opportunity: opportunityId, person: personId, organisation: organisationId, roundtable: roundtableId });
    return tx.insert(Note, {
      memberId: tx.memberId, authorId: tx.userId, layer: (layer ?? NoteLayer.OURS) as NoteLayer, text, opportunityId, personId, organisationId, roundtableId,
    });
  }

  /** Logs a call, meeting or e-mail; resolves to its id. */
  logInteraction(caller: Caller, input: LogInteractionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'interaction.log', input }, async (tx) => {
      const id = await this.logInteractionIn(tx, input);
      tx.subject({ kind: 'INTERACTION', id, payload: { kind: input.kind, direction: input.direction, opportunityId: input.opportunityId } });
      return id;
    });
  }

  /** The same within another write. */
  async logInteractionIn(tx: WriteTransaction, input: LogInteractionInput): Promise<string> {
    const { kind, direction, minutes, summary, opportunityId, organisationId, personIds } = input;
    const today = londonDay(tx.now);
    if (input.happenedOn && input.happenedOn > today) throw fieldError('happenedOn', 'This lies in the future. Add a follow-up for what is still to come.');
    await tx.mustSee({ opportunity: opportunityId, organisation: organisationId });
    const id = await tx.insert(Interaction, {
      memberId: tx.memberId, byUserId: tx.userId, kind: kind as Interaction['kind'], direction: direction as Interaction['direction'],
      happenedOn: input.happenedOn ?? today, minutes, summary, opportunityId, organisationId,
    });
    for (const personId of new Set(personIds ?? [])) {
      await tx.mustSee({ person: personId });
      await tx.insert(InteractionPerson, { memberId: tx.memberId, interactionId: id, personId });
    }
    if (opportunityId) await this.stalls.spoke(tx, opportunityId);
    return id;
  }

  /** Puts what was logged into the bin, within an undo; the clock of its opportunity is what it was. */
  async unlog(tx: WriteTransaction, id: string): Promise<void> {
    const row = await tx.get(Interaction, { id });
    await tx.change(Interaction, row, row.version, { deletedAt: tx.now });
    if (row.opportunityId) await this.stalls.spoke(tx, row.opportunityId);
  }
}
