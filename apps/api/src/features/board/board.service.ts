import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { TasksService } from '../follow-ups/tasks.service.js';
import { Opportunity } from '../opportunities/opportunity.entity.js';
import { BoardMeeting } from './board-meeting.entity.js';
import type { AskDecisionInput, CreateMeetingInput, DecideDecisionInput, WriteCommentaryInput } from './board.inputs.js';
import { commentaryPolicy, decisionPolicy } from './board.policies.js';
import { Commentary } from './commentary.entity.js';
import { Decision } from './decision.entity.js';

/** Meetings, what is asked of them, what they decide, and what leads say to the figures. */
@Injectable()
export class BoardService {
  constructor(
    private readonly writes: Writes,
    private readonly tasks: TasksService,
  ) {}

  /** Adds a meeting; resolves to its id. Throws VALIDATION when there is one on that day. */
  createMeeting(caller: Caller, input: CreateMeetingInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'board.createMeeting', input }, async (tx) => {
      const [there] = await tx.sql('select 1 from board_meeting where held_on = $1 and member_id = $2', [input.heldOn, tx.memberId]);
      if (there) throw fieldError('heldOn', 'There is a meeting on this day already.');
      const id = await tx.insert(BoardMeeting, { ...input, memberId: tx.memberId, version: 1 });
      tx.subject({ kind: 'BOARD_MEETING', id, payload: { ...input } });
      return id;
    });
  }

  /** Asks a meeting to decide; the caller is the asker. Resolves to the decision's id. */
  askDecision(caller: Caller, input: AskDecisionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'board.askDecision', input }, async (tx) => {
      const { meetingId, ask, options, recommendation } = input;
      const meeting = await tx.get(BoardMeeting, { id: meetingId });
      if (input.opportunityId) await tx.get(Opportunity, { id: input.opportunityId });
      const [asked] = await tx.sql<{ n: number }>('select count(*)::int as n from decision where meeting_id = $1', [meeting.id]);
      const id = await tx.insert(Decision, {
        memberId: tx.memberId, meetingId: meeting.id, opportunityId: input.opportunityId ?? null, ask, options, recommendation,
        reason: input.reason || null, document: input.document || null, askedById: tx.userId, position: asked!.n, version: 1,
      });
      tx.subject({ kind: 'DECISION', id, payload: { ask } });
      return id;
    });
  }

  /** Records what was decided; each line of the conditions becomes a follow-up of the asker. Resolves to the decision's id. */
  decideDecision(caller: Caller, input: DecideDecisionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'board.decideDecision', input }, async (tx) => {
      const row = await tx.get(Decision, { id: input.id });
      await tx.judge(decisionPolicy, 'update', row);
      const today = londonDay(tx.now);
      const decidedOn = input.decidedOn ?? today;
      if (decidedOn > today) throw fieldError('decidedOn', 'Give the day on which it was decided, today at the latest.');
      await tx.mustBe(Decision, row, input.version, ['outcome', 'conditions', 'decidedOn']);
      if (row.outcome) throw fieldError('outcome', 'This has been decided already. Take that back first if it was wrong.');
      await tx.change(Decision, row, input.version, { outcome: input.outcome as Decision['outcome'], decidedOn, conditions: input.conditions || null });
      await this.followUp(tx, row, input.conditions ?? '');
      tx.subject({ kind: 'DECISION', id: row.id, payload: { ask: row.ask, outcome: input.outcome } });
      return row.id;
    });
  }

  private async followUp(tx: WriteTransaction, { askedById, opportunityId }: Decision, conditions: string): Promise<void> {
    const titles = conditions.split('\n').map((line) => line.trim().slice(0, 300)).filter(Boolean);
    for (const title of titles) await this.tasks.addIn(tx, { title, opportunityId, ownerIds: [askedById ?? tx.userId] });
  }

  /** Writes the one commentary of a meeting, or changes it when its version is given; resolves to its id. */
  writeCommentary(caller: Caller, { meetingId, text, version }: WriteCommentaryInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'board.writeCommentary', input: { meetingId, text, version } }, async (tx) => {
      const meeting = await tx.get(BoardMeeting, { id: meetingId });
      const there = await tx.manager.findOne(Commentary, { where: { meetingId: meeting.id } });
      if (there) {
        await tx.judge(commentaryPolicy, 'update', there);
        await tx.change(Commentary, there, version ?? 0, { text, authorId: tx.userId, writtenOn: londonDay(tx.now) });
      } else if (version) throw new AppError('NOT_FOUND');
      const id = there?.id ?? await tx.insert(Commentary, { memberId: tx.memberId, meetingId: meeting.id, authorId: tx.userId, text, writtenOn: londonDay(tx.now), version: 1 });
      tx.subject({ kind: 'COMMENTARY', id });
      return id;
    });
  }
}
