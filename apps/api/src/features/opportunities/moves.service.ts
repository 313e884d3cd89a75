import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { PartnershipsService } from '../partnerships/partnerships.service.js';
import { callersName, editable } from './checks.js';
import { type MovePlan, type PipelineFacts, planClose, planMove, type PlannedChange, planPause, planReopen, planResume } from './move.rules.js';
import type { CloseOpportunityInput, MoveOpportunityInput, PauseOpportunityInput, ReopenOpportunityInput, ResumeOpportunityInput } from './move.inputs.js';
import { OpportunitiesService } from './opportunities.service.js';
import { Opportunity } from './opportunity.entity.js';
import { gateColumns, gateRows, inPlace, standing } from './opportunity.sql.js';
import { type BoardColumnKey, type CloseReason, OpportunityState, Stage } from './opportunity.types.js';
import { Stalls } from './stalls.service.js';
import { StageChange } from './stage-change.entity.js';

/** The columns of an opportunity that a stage change writes, and that taking it back restores. */
type Standing = Pick<Opportunity, 'stage' | 'state' | 'stageSince' | 'pauseReason' | 'restartOn' | 'closeReason' | 'lesson'>;

const standingOf = ({ stage, state, stageSince, pauseReason, restartOn, closeReason, lesson }: Opportunity): Standing =>
  ({ stage, state, stageSince, pauseReason, restartOn, closeReason, lesson });

const ACTIONS = ['opportunity.move', 'opportunity.pause', 'opportunity.resume', 'opportunity.close', 'opportunity.reopen'] as const;

/** The one way in which an opportunity changes its column, whoever asks: board, page, API or import. */
@Injectable()
export class MovesService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly opportunities: OpportunitiesService,
    private readonly partnerships: PartnershipsService,
    private readonly stalls: Stalls,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    for (const action of ACTIONS) this.undo.handle(action, (tx, act) => this.takeBack(tx, act.id, act.subjectId!, act.payload as { seq: number; before: Standing }));
  }

  /**
   * Moves to another stage; resolves to the opportunity's id. Throws VALIDATION with `evidence.<ITEM>` for each item that the gate
   * still needs, CONFLICT when somebody saved first. A move to Agreed makes the partnership.
   */
  move(caller: Caller, input: MoveOpportunityInput): Promise<Written<string>> {
    return this.change(caller, 'opportunity.move', input, async (tx, facts, row) => {
      const { evidence, happenedOn, reason, overrideReason, agreement } = input;
      const to = Stage[input.to];
      const override = overrideReason ? { by: await callersName(tx), reason: overrideReason } : null;
      const change = accepted(planMove(facts, { to, happenedOn, reason, evidence: evidence ?? [], override }));
      for (const given of evidence ?? []) await this.opportunities.answer(tx, row.id, given, `evidence.${given.item}`, change.happenedOn);
      if (to === Stage.AGREED) {
        if (!agreement) throw fieldError('agreement', 'State the agreement: its type, when it was signed and when it starts.');
        await this.partnerships.createFromOpportunity(tx, { opportunityId: row.id, ...agreement });
      }
      return { change, patch: { stage: to } };
    });
  }

  /** Pauses until a day on which it is looked at again; resolves to the id. */
  pause(caller: Caller, input: PauseOpportunityInput): Promise<Written<string>> {
    return this.change(caller, 'opportunity.pause', input, async (_, facts) => ({
      change: accepted(planPause(facts, input)),
      patch: { state: OpportunityState.PAUSED, pauseReason: input.reason, restartOn: input.restartOn },
    }));
  }

  /** Ends a pause; resolves to the id. */
  resume(caller: Caller, input: ResumeOpportunityInput): Promise<Written<string>> {
    return this.change(caller, 'opportunity.resume', input, async (_, facts) => ({
      change: accepted(planResume(facts, input)),
      patch: { state: OpportunityState.OPEN, pauseReason: null, restartOn: null },
    }));
  }

  /** Closes with a reason and a lesson; resolves to the id. */
  close(caller: Caller, input: CloseOpportunityInput): Promise<Written<string>> {
    return this.change(caller, 'opportunity.close', input, async (_, facts) => ({
      change: accepted(planClose(facts, input)),
      patch: { state: OpportunityState.CLOSED, closeReason: input.reason as CloseReason, lesson: input.lesson, pauseReason: null, restartOn: null },
    }));
  }

  /** Opens a closed one again in the stage in which it was closed; resolves to the id. */
  reopen(caller: Caller, input: ReopenOpportunityInput): Promise<Written<string>> {
    return this.change(caller, 'opportunity.reopen', input, async (_, facts) => ({
      change: accepted(planReopen(facts, input)),
      patch: { state: OpportunityState.OPEN, closeReason: null, lesson: null },
    }));
  }

  private change(
    caller: Caller, action: (typeof ACTIONS)[number], input: { id: string; version: number },
    decide: (tx: WriteTransaction, facts: PipelineFacts, row: Opportunity) => Promise<{ change: PlannedChange; patch: Partial<Standing> }>,
  ): Promise<Written<string>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const row = await editable(tx, input.id);
      await tx.mustBe(Opportunity, row, input.version, ['stage', 'state']);
      const before = standingOf(row);
      const { change, patch } = await decide(tx, await this.facts(tx, row), row);
      await tx.change(Opportunity, row, input.version, { ...patch, stageSince: change.happenedOn });
      const seq = await this.append(tx, row.id, change);
      await this.stalls.refresh(tx, row.id);
      tx.subject({ kind: 'OPPORTUNITY', id: row.id, rootId: row.id, payload: { seq, before, from: change.from, to: change.to } });
      return row.id;
    });
  }

  private async facts(tx: WriteTransaction, row: Opportunity): Promise<PipelineFacts> {
    const [found] = await tx.sql<{ in_place: string[] }>(
      `select array(select g.item from ${gateRows} as g ${gateColumns} where ${inPlace('o', 'g.item')}) as in_place from opportunity o where o.id = $1`, [row.id]);
    return { stage: row.stage, state: row.state, since: row.stageSince, inPlace: new Set(found!.in_place), today: londonDay(tx.now) };
  }

  private async append(tx: WriteTransaction, rootId: string, change: Pick<PlannedChange, 'from' | 'to' | 'happenedOn' | 'reason' | 'override' | 'missing'>, voidsSeq: number | null = null): Promise<number> {
    const [last] = await tx.sql<{ seq: number }>('select coalesce(max(seq), 0) + 1 as seq from stage_change where root_id = $1', [rootId]);
    await tx.insert(StageChange, {
      rootId, seq: last!.seq, fromColumn: change.from, toColumn: change.to, happenedOn: change.happenedOn, byUserId: tx.userId, reason: change.reason,
      overrideBy: change.override?.by ?? null, overrideReason: change.override?.reason ?? null, missing: change.missing, voidsSeq,
    });
    return last!.seq;
  }

  /**
   * Voids a change by a further row: the history says both what was entered and that it was taken back. Answers that came with the
   * move go with it, save those that were given anew since.
   */
  private async takeBack(tx: WriteTransaction, activityId: string, id: string, { seq, before }: { seq: number; before: Standing }): Promise<void> {
    const row = await editable(tx, id);
    const [last] = await tx.sql<{ seq: number; from: BoardColumnKey; to: BoardColumnKey; on: string }>(
      `select c.seq, c.from_column as from, c.to_column as to, c.happened_on::text as on from stage_change c where c.root_id = $1 and ${standing('c')} order by c.seq desc limit 1`, [id]);
    if (last?.seq !== seq) throw new AppError('CONFLICT', 'It has moved again since. Take the later move back first.');
    await tx.change(Opportunity, row, row.version, before);
    await this.append(tx, id, { from: last.to, to: last.from, happenedOn: last.on, reason: null, override: null, missing: [] }, seq);
    await this.undo.restoreTable(tx, activityId, 'evidence');
    if (row.stage === Stage.AGREED) await this.partnerships.withdraw(tx, id);
    await this.stalls.refresh(tx, id);
  }
}

/** The planned change, or the refusal as the error that it leaves as. */
function accepted(plan: MovePlan): PlannedChange {
  if (plan.outcome === 'PLANNED') return plan.change;
  if (plan.outcome === 'REFUSED') throw fieldError(plan.field, plan.sentence);
  const fields = Object.fromEntries(plan.missing.map(({ key, label }) => [`evidence.${key}`, `${label}: still needed.`]));
  throw new AppError('VALIDATION', `${plan.missing.length === 1 ? 'One item is' : `${plan.missing.length} items are`} still needed. Give what is missing, or override with a reason.`, { fields });
}
