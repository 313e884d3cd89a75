import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Level } from '../../platform/database/policy.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { callersName, dayUntilToday, editable, mustExist } from './checks.js';
import { Evidence } from './evidence.entity.js';
import { refuseAnswer } from './evidence.rules.js';
import { Opportunity } from './opportunity.entity.js';
import type { CreateOpportunityInput, EditOpportunityInput, ProvideEvidenceInput, SetOpportunityGoalsInput, SetOpportunityPlacesInput } from './opportunity.inputs.js';
import { gateItem } from './opportunity.stages.js';
import { type Commitment, OpportunityState, type PartyRole, Stage } from './opportunity.types.js';
import { PartiesService } from './parties.service.js';
import { Stalls } from './stalls.service.js';
import { StageChange } from './stage-change.entity.js';

/** Beginning, editing and describing opportunities. Moves, parties and the member's own pursuit have services of their own. */
@Injectable()
export class OpportunitiesService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly parties: PartiesService,
    private readonly stalls: Stalls,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    this.undo.handle('opportunity.create', (tx, { id: activityId, subjectId }) => this.takeBackIn(tx, subjectId!, activityId));
  }

  /** Takes back, within an undo, the opportunity that a write began. Throws CONFLICT once it has been worked on. */
  async takeBackIn(tx: WriteTransaction, id: string, activityId: string): Promise<void> {
    const row = await editable(tx, id);
    if (row.version !== 1 || (await this.isWorkedOn(tx, row.id, activityId))) throw new AppError('CONFLICT', 'This has been worked on since. Close it with a lesson in place of taking it back.');
    await tx.change(Opportunity, row, 1, { deletedAt: tx.now });
    // The action at a roundtable that it came from may become another.
    await tx.sql('update capture set opportunity_id = null, version = version + 1 where opportunity_id = $1', [row.id]);
  }

  /** Whether anything was added to an opportunity since the write that began it, as far as this member can see. */
  private async isWorkedOn(tx: WriteTransaction, id: string, since: string): Promise<boolean> {
    const parts = [...['opportunity_party', 'opportunity_place', 'opportunity_goal', 'evidence', 'stage_change'].map((table) => [table, 'root_id']), ...['note', 'task', 'interaction', 'pursuit'].map((table) => [table, 'opportunity_id'])];
    const later = parts.map(([table, column]) =>
      `select 1 from ${table} t join hist.${table} h on h.id = t.id and h.sys_to is null where t.${column} = $1 and h.activity_id is distinct from $2 and to_jsonb(t)->>'deleted_at' is null`);
    return (await tx.sql(`select 1 where exists (${later.join(' union all ')})`, [id, since])).length > 0;
  }

  /** Begins an opportunity; resolves to its id. Throws VALIDATION by field. */
  create(caller: Caller, input: CreateOpportunityInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.create', input }, async (tx) => {
      const id = await this.createIn(tx, input);
      tx.subject({ kind: 'OPPORTUNITY', id, rootId: id, payload: { title: input.title } });
      return id;
    });
  }

  /** The same within another feature's write, such as the result of an introduction; that write names its own subject. */
  async createIn(tx: WriteTransaction, input: CreateOpportunityInput): Promise<string> {
    const id = randomUUID();
    const { title, summary, need, offer, homes, noteLine, targetOn, land, valueLow, valueHigh } = input;
    checkValue(valueLow, valueHigh);
    await mustExist(tx, 'topic', input.kindKey ? [input.kindKey] : [], 'kindKey', 'Choose a kind from the list.');
    const introducedOn = dayUntilToday(tx, input.introducedOn, 'introducedOn');
    await tx.mustSee({ roundtable: input.roundtableId, introduction: input.introductionId });
    const capture = input.captureId ? await this.capture(tx, input.captureId) : null;
    await tx.grant('opportunity', id, tx.memberId, Level.OWN);
    await tx.insert(Opportunity, {
      id, title, summary, need, offer, homes, noteLine, targetOn, land, valueLow, valueHigh, kindKey: input.kindKey, valueConfidence: input.valueConfidence as Opportunity['valueConfidence'],
      landStatus: input.landStatus as Opportunity['landStatus'], stage: Stage.INTRODUCED, state: OpportunityState.OPEN, stageSince: introducedOn,
      leadMemberId: tx.memberId, roundtableId: capture?.root_id ?? input.roundtableId, introductionId: input.introductionId, version: 1,
    });
    await tx.insert(StageChange, { rootId: id, seq: 1, fromColumn: null, toColumn: 'INTRODUCED', happenedOn: introducedOn, byUserId: tx.userId, missing: [] } as Partial<StageChange>);
    await this.addParties(tx, id, input, introducedOn);
    await this.replacePlaces(tx, id, input.placeIds ?? []);
    await this.replaceGoals(tx, id, input.goalKeys ?? []);
    await mustExist(tx, 'user_account', input.ownerId ? [input.ownerId] : [], 'ownerId', 'Choose a colleague of your own organisation.');
    await this.stalls.pursuit(tx, id, input.ownerId ?? tx.userId);
    await this.stalls.refresh(tx, id);
    // Of somebody else's capture only the roundtable is kept: row-level security lets its author and the organisers mark it.
    if (input.captureId) await tx.sql('update capture set opportunity_id = $1, version = version + 1 where id = $2 and opportunity_id is null', [id, input.captureId]);
    return id;
  }

  /** Changes the fields that are given; resolves to the id. Throws CONFLICT with both values when somebody saved first. */
  edit(caller: Caller, input: EditOpportunityInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.edit', input }, async (tx) => {
      const { id, version, ...fields } = input;
      const row = await editable(tx, id);
      const patch = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Opportunity>;
      if (patch.title === null) throw fieldError('title', 'The title must have 1 to 200 characters.');
      checkValue(patch.valueLow === undefined ? row.valueLow : patch.valueLow, patch.valueHigh === undefined ? row.valueHigh : patch.valueHigh);
      await mustExist(tx, 'topic', patch.kindKey ? [patch.kindKey] : [], 'kindKey', 'Choose a kind from the list.');
      await tx.change(Opportunity, row, version, patch);
      tx.subject({ kind: 'OPPORTUNITY', id, rootId: id, payload: { fields: Object.keys(patch) } });
      return id;
    });
  }

  /** Answers an item of a gate, or answers it anew; resolves to the opportunity's id. */
  provideEvidence(caller: Caller, input: ProvideEvidenceInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.provideEvidence', input }, async (tx) => {
      await editable(tx, input.opportunityId);
      await this.answerMustBe(tx, input);
      await this.answer(tx, input.opportunityId, input, 'value', dayUntilToday(tx, input.providedOn, 'providedOn'));
      tx.subject({ kind: 'OPPORTUNITY', id: input.opportunityId, rootId: input.opportunityId, payload: { item: input.item } });
      return input.opportunityId;
    });
  }

  /** Refuses to replace an answer that the caller has not read. */
  private async answerMustBe(tx: WriteTransaction, { opportunityId, item, version }: ProvideEvidenceInput): Promise<void> {
    const given = await tx.manager.findOneBy(Evidence, { rootId: opportunityId, item });
    if (given) await tx.mustBe(Evidence, given, version ?? 0, ['value', 'providedOn']);
  }

  /** Writes one answer within a write that has judged the opportunity already. Throws VALIDATION at `field` for what does not answer its item. */
  async answer(tx: WriteTransaction, opportunityId: string, { item, value }: { item: string; value: string }, field: string, on: string): Promise<void> {
    const asked = gateItem(item);
    if (!asked) throw fieldError('item', 'No gate asks for this item.');
    const refusal = refuseAnswer(asked, value, londonDay(tx.now));
    if (refusal) throw fieldError(field, refusal);
    await tx.sql(`insert into evidence (root_id, item, value, provided_on, provided_by) values ($1, $2, $3, $4, $5)
      on conflict (root_id, item) do update set value = excluded.value, provided_on = excluded.provided_on, provided_by = excluded.provided_by, version = evidence.version + 1`,
      [opportunityId, item, value, on, await callersName(tx)]);
  }

  /** States where it is; resolves to the opportunity's id. */
  setPlaces(caller: Caller, input: SetOpportunityPlacesInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.setPlaces', input }, async (tx) => {
      await tx.change(Opportunity, await editable(tx, input.opportunityId), input.version, {});
      await this.replacePlaces(tx, input.opportunityId, input.placeIds);
      tx.subject({ kind: 'OPPORTUNITY', id: input.opportunityId, rootId: input.opportunityId });
      return input.opportunityId;
    });
  }

  /** States which shared goals it serves; resolves to the opportunity's id. */
  setGoals(caller: Caller, input: SetOpportunityGoalsInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.setGoals', input }, async (tx) => {
      await tx.change(Opportunity, await editable(tx, input.opportunityId), input.version, {});
      await this.replaceGoals(tx, input.opportunityId, input.goalKeys);
      tx.subject({ kind: 'OPPORTUNITY', id: input.opportunityId, rootId: input.opportunityId });
      return input.opportunityId;
    });
  }

  private async capture(tx: WriteTransaction, id: string): Promise<{ root_id: string }> {
    const [capture] = await tx.sql<{ root_id: string; opportunity_id: string | null }>('select root_id, opportunity_id from capture where id = $1 and deleted_at is null', [id]);
    if (!capture) throw new AppError('NOT_FOUND');
    if (capture.opportunity_id) throw fieldError('captureId', 'This action has become an opportunity already.');
    return capture;
  }

  /** The member's own organisation leads, unless it is named in another role. */
  private async addParties(tx: WriteTransaction, id: string, { parties }: CreateOpportunityInput, on: string): Promise<void> {
    const [own] = await tx.sql<{ organisation_id: string | null }>('select organisation_id from member where id = $1', [tx.memberId]);
    const named = parties ?? [];
    const lead = own?.organisation_id && !named.some(({ organisationId }) => organisationId === own.organisation_id)
      ? [{ organisationId: own.organisation_id, role: 'LEAD' as PartyRole, commitment: 'INTERESTED' as Commitment, commitmentOn: on }] : [];
    for (const party of [...lead, ...named]) await this.parties.addIn(tx, id, { ...party, commitmentOn: party.commitmentOn ?? on });
  }

  private async replacePlaces(tx: WriteTransaction, id: string, placeIds: readonly string[]): Promise<void> {
    await mustExist(tx, 'place', placeIds, 'placeIds', 'One of these places is not in the directory.');
    await tx.sql('delete from opportunity_place where root_id = $1 and not (place_id = any($2))', [id, placeIds]);
    await tx.sql(`insert into opportunity_place (root_id, place_id, position) select $1, place_id, position from unnest($2::uuid[]) with ordinality as given (place_id, position)
      on conflict (root_id, place_id) do update set position = excluded.position`, [id, placeIds]);
  }

  private async replaceGoals(tx: WriteTransaction, id: string, goalKeys: readonly string[]): Promise<void> {
    await mustExist(tx, 'goal', goalKeys, 'goalKeys', 'Choose goals from the list, G01 to G27.');
    await tx.sql('delete from opportunity_goal where root_id = $1 and not (goal_key = any($2))', [id, goalKeys]);
    await tx.sql(`insert into opportunity_goal (root_id, goal_key, position) select $1, goal_key, position from unnest($2::text[]) with ordinality as given (goal_key, position)
      on conflict (root_id, goal_key) do update set position = excluded.position`, [id, goalKeys]);
  }
}

function checkValue(low: number | null | undefined, high: number | null | undefined): void {
  if (low != null && high != null && high < low) throw fieldError('valueHigh', 'The high end must not be below the low end.');
}
