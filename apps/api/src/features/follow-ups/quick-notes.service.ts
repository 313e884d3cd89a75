import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { rolesThatMay } from '../../platform/auth/permissions.js';
import { Clock, londonDay } from '../../platform/clock.js';
import { Undo, type UndoHandler } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { type Asking, Reader } from '../../platform/graphql/read/reader.js';
import type { Day } from '../opportunities/opportunity.types.js';
import { ContactsService } from './contacts.service.js';
import { findDay, readDay } from './due-words.js';
import { dayOff, dayProblem, nextWorkingDay } from './follow-up-day.rules.js';
import { Direction } from './interaction.entity.js';
import { Note } from './note.entity.js';
import type { QuickNoteInput, ReadQuickNoteArgs } from './quick-note.inputs.js';
import { type FollowUpInWords, QuickNoteKind, type QuickNoteReading } from './quick-note.js';
import { followUpIn, readKind, titleOf, usualDirection } from './quick-note.rules.js';
import { Task } from './task.entity.js';
import { TasksService } from './tasks.service.js';

const HOLIDAYS = 'select on_day::text as day, name from bank_holiday';
type Holidays = ReadonlyMap<Day, string>;

/** What a quick note became. */
export interface QuickNoteLogged {
  id: string;
  kind: QuickNoteKind;
  taskId: string | null;
}

/** One box for what was said and what comes next: a note or a conversation, and the follow-up in the same write. */
@Injectable()
export class QuickNotesService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly contacts: ContactsService,
    private readonly tasks: TasksService,
  ) {}

  onModuleInit(): void {
    this.undo.handle('quickNote.log', this.takeBack);
  }

  /** How a text would be kept. Nothing is written. */
  async read(context: Asking, { text, followUp }: ReadQuickNoteArgs): Promise<QuickNoteReading> {
    const rows = await this.reader.rows<{ day: Day; name: string }>(context, rolesThatMay('notes.write'), () => HOLIDAYS);
    const { kind, direction } = readKind(text);
    return { kind: QuickNoteKind[kind], direction: Direction[direction], followUp: this.readFollowUp(text, followUpIn(text), followUp, this.clock.today(), named(rows)) };
  }

  private readFollowUp(text: string, asked: string | null, inItsField: string | null | undefined, today: Day, holidays: Holidays): FollowUpInWords | null {
    const given = inItsField?.trim() || null;
    if (given === null && asked === null) return null;
    const days = new Set(holidays.keys());
    const found = asked === null ? null : findDay(asked, today, days);
    const dueOn = given === null ? (found?.day ?? null) : readDay(given, today, days);
    const off = dueOn && dayOff(dueOn, holidays);
    return {
      title: titleOf(found ? [found.before, found.after] : [asked ?? ''], text), dueOn, dayOff: off, nextWorkingDay: off && nextWorkingDay(dueOn, holidays),
      problem: dayProblem(dueOn, given ?? asked ?? '', today),
    };
  }

  /**
   * Keeps a text as a note or a conversation, with its follow-up.
   * Errors: VALIDATION on `followUp` for a day that cannot be read or has passed, on `about` where nobody and nothing is named; nothing is kept then.
   */
  logQuickNote(caller: Caller, input: QuickNoteInput): Promise<Written<QuickNoteLogged>> {
    return this.writes.run(caller, { action: 'quickNote.log', input }, async (tx) => {
      const logged = await this.logIn(tx, input);
      // The words stay out of the activity: a private note must not be read there.
      tx.subject({ kind: logged.kind === QuickNoteKind.NOTE ? 'NOTE' : 'INTERACTION', id: logged.id, payload: { taskId: logged.taskId } });
      return logged;
    });
  }

  /**
   * The same within another write; its undo hands `takeBack` an activity with the same subject and `taskId`.
   * `readsText: false` for words that somebody else wrote: a follow-up that they speak of is not the caller's.
   */
  async logIn(tx: WriteTransaction, input: QuickNoteInput, { readsText = true } = {}): Promise<QuickNoteLogged> {
    const holidays = named(await tx.sql<{ day: Day; name: string }>(HOLIDAYS));
    const followUp = this.readFollowUp(input.text, readsText ? followUpIn(input.text) : null, input.followUp, londonDay(tx.now), holidays);
    if (followUp?.problem) throw fieldError('followUp', followUp.problem);
    const read = readKind(input.text);
    const kind = (input.kind ?? read.kind) as QuickNoteKind;
    const about = aboutOne(input);
    if (kind === QuickNoteKind.NOTE && (input.personIds ?? []).some((id) => id !== about.personId)) throw fieldError('personIds', 'A note stands on one record. Keep it as a meeting, a call or an e-mail to name who took part.');
    const id = kind === QuickNoteKind.NOTE ? await this.contacts.addNoteIn(tx, { ...about, text: input.text, layer: input.layer }) : await this.contacts.logInteractionIn(tx, {
      kind, direction: input.direction ?? (kind === read.kind ? read.direction : usualDirection(kind)), happenedOn: input.happenedOn, summary: input.text,
      opportunityId: about.opportunityId, organisationId: about.organisationId, personIds: [...new Set([about.personId ?? [], input.personIds ?? []].flat())],
    });
    const taskId = followUp ? await this.tasks.addIn(tx, { ...about, title: followUp.title, dueOn: followUp.dueOn }) : null;
    return { id, kind, taskId };
  }

  /** Takes the note or the conversation back, and its follow-up with it unless somebody has worked on that since. */
  readonly takeBack: UndoHandler = async (tx, { id, subjectId, payload }) => {
    const taskId = payload['taskId'] as string | null;
    const task = taskId ? await tx.get(Task, { id: taskId }) : null;
    if (task && task.version !== 1) throw new AppError('CONFLICT', 'Somebody changed the follow-up since. Look at it before you take the note back.');
    await this.undo.restoreTable(tx, id, 'task_owner');
    await this.undo.restoreTable(tx, id, 'task');
    const note = await tx.manager.findOne(Note, { where: { id: subjectId! } });
    if (note) await tx.change(Note, note, note.version, { deletedAt: tx.now });
    else await this.contacts.unlog(tx, subjectId!);
  };
}

const named = (rows: readonly { day: Day; name: string }[]): Holidays => new Map(rows.map(({ day, name }) => [day, name]));

type AboutIds = Pick<QuickNoteInput, 'opportunityId' | 'personId' | 'organisationId' | 'roundtableId'>;

/** The one record that a quick note and its follow-up stand on: the one that is named, else the only person who took part. */
function aboutOne({ opportunityId, personId, organisationId, roundtableId, personIds }: QuickNoteInput): AboutIds {
  const given = [opportunityId, personId, organisationId, roundtableId].filter(Boolean).length;
  if (given > 1) throw fieldError('about', 'Write on one thing: a person, an organisation, an opportunity or a roundtable.');
  if (given === 0 && !personIds?.length) throw fieldError('about', 'Say whom or what this is about: choose a person or an organisation.');
  return { opportunityId, organisationId, roundtableId, personId: personId ?? (given === 0 ? personIds![0] : null) };
}
