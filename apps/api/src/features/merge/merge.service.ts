import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Suppression } from '../data-protection/suppression.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Person } from '../people/person.entity.js';
import { PeopleService } from '../people/people.service.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { MarkNotSameInput, MergeRecordsInput } from './merge.inputs.js';
import { type Choice, type Plan, planChoices, unmergeUntil } from './merge.rules.js';
import { NotSame, RecordKind, RecordMerge } from './record-merge.entity.js';

interface Done { id: string }
type Cells = Record<string, unknown>;

/** Merges two records of one kind. What moves, and what another member's rows become, is app.move_merged's affair; the caller's own choices are made here. */
@Injectable()
export class MergeService {
  constructor(
    private readonly writes: Writes,
    private readonly index: SearchIndex,
    private readonly suppression: Suppression,
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** `result.id` is the merge's. Throws NOT_FOUND, FORBIDDEN, VALIDATION with the way out where they cannot be merged this way round, CONFLICT. */
  mergeRecords(caller: Caller, input: MergeRecordsInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'record.merge', input }, async (tx) => {
      const { kind, keepId, awayId } = input;
      if (keepId === awayId) throw fieldError('awayId', 'This is one and the same record. Choose another.');
      await this.lock(tx, kind, [keepId, awayId]);
      const [keep, away] = [await this.get(tx, kind, keepId), await this.get(tx, kind, awayId)];
      await tx.mustBe(kind === RecordKind.PERSON ? Person : Organisation, keep, input.keepVersion, ['name']);
      await tx.mustBe(kind === RecordKind.PERSON ? Person : Organisation, away, input.awayVersion, ['name']);
      const [{ refusal } = { refusal: null }] = await tx.sql<{ refusal: string | null }>('select app.merge_refusal($1, $2, $3) as refusal', [kind, keepId, awayId]);
      if (refusal) throw fieldError('awayId', refusal);
      const choices = await tx.sql<Choice>('select key, kept, other, is_fixed as "isFixed" from app.merge_fields($1, $2, $3)', [kind, keepId, awayId]);
      const plan = planChoices(kind, choices, input.take);
      if ('refused' in plan) throw fieldError('take', plan.because);
      const name = plan.record.includes('name') ? away.name : keep.name;
      if (kind === RecordKind.PERSON) await this.refuseErased(tx, name, [keepId, awayId]);
      const id = await this.join(tx, input, plan, keep.name === away.name ? null : [keep.name, away.name].find((other) => other !== name)!);
      await this.reindex(tx, kind, [keepId, awayId]);
      tx.subject({ kind, id: keepId, ...(kind === RecordKind.PERSON && { rootId: keepId }), payload: { mergeId: id, awayId } });
      return { id };
    });
  }

  /** Remembers for the caller's member that two records are not the same. */
  markNotSame(caller: Caller, input: MarkNotSameInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'record.notSame', input }, async (tx) => {
      const { kind, aId, bId } = input;
      if (aId === bId) throw fieldError('bId', 'This is one and the same record.');
      for (const id of [aId, bId]) await this.get(tx, kind, id);
      const [first, second] = [aId, bId].sort() as [string, string];
      const said = { memberId: tx.memberId, kind, aId: first, bId: second };
      if (await tx.manager.existsBy(NotSame, said)) throw fieldError('bId', 'Somebody of your organisation has said so already.');
      const id = await tx.insert(NotSame, { ...said, byUserId: tx.userId, saidOn: londonDay(tx.now) });
      tx.subject({ kind, id: aId, ...(kind === RecordKind.PERSON && { rootId: aId }), payload: { notSame: [aId, bId] } });
      return { id };
    });
  }

  /** Makes search entries, and those of posts and their holders, agree with the records. */
  async reindex(tx: WriteTransaction, kind: RecordKind, ids: readonly string[]): Promise<void> {
    if (kind === RecordKind.PERSON) return void await this.index.people(tx, ids);
    await this.index.organisations(tx, ids);
    await this.index.postsOf(tx, ids);
  }

  private async join(tx: WriteTransaction, { kind, keepId, awayId }: MergeRecordsInput, plan: Plan, otherName: string | null): Promise<string> {
    const table = kind === RecordKind.PERSON ? 'person' : 'organisation';
    const [was] = await tx.sql<{ cells: Cells; detail: Cells | null }>(
      `select to_jsonb(r) as cells, (select to_jsonb(d) from person_detail d where d.person_id = r.id and d.member_id = app.member()) as detail from ${table} r where r.id = $1`, [awayId]);
    const ids = kind === RecordKind.PERSON ? { personId: keepId, awayPersonId: awayId } : { organisationId: keepId, awayOrganisationId: awayId };
    const id = await tx.insert(RecordMerge, {
      ...ids, kind, memberId: tx.memberId, byUserId: tx.userId, otherName, mergedAt: tx.now, unmergeUntil: unmergeUntil(londonDay(tx.now)), writeId: tx.activityId,
    });
    await tx.sql('select app.move_merged($1)', [id]);
    const set = (name: string, rowId: string, patch: Cells) => tx.sql('select app.merge_set($1, $2, $3, $4)', [id, name, rowId, JSON.stringify(patch)]);
    const pick = (from: Cells, columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, from[column] ?? null]));
    if (plan.record.length) await set(table, keepId, pick(was!.cells, plan.record.includes('type') ? [...plan.record, 'sector'] : plan.record));
    if (plan.detail.length && was!.detail) {
      const [held] = await tx.sql<Done>('select id from person_detail where person_id = $1 and member_id = app.member()', [keepId]);
      await set('person_detail', held!.id, pick(was!.detail, plan.detail));
    }
    if (kind === RecordKind.ORGANISATION) {
      await this.endCodes(tx, id, keepId, plan, set);
      if (otherName) await this.keepName(tx, id, keepId, otherName);
    }
    await set(table, awayId, { deleted_at: tx.now.toISOString(), merged_into_id: keepId });
    return id;
  }

  /** Of two codes of one scheme, the one that was not chosen ends today; both belong to the one that stays by now. */
  private async endCodes(tx: WriteTransaction, mergeId: string, keepId: string, { codesTaken, codesEnded }: Plan, set: (table: string, id: string, patch: Cells) => Promise<unknown>): Promise<void> {
    const ended = await tx.sql<Done>(
      `select i.id from organisation_identifier i where i.organisation_id = $1 and i.valid_to is null
         and (i.scheme = any($2) and not app.has_moved($4, i.id) or i.scheme = any($3) and app.has_moved($4, i.id))`, [keepId, codesTaken, codesEnded, mergeId]);
    for (const { id } of ended) await set('organisation_identifier', id, { valid_to: londonDay(tx.now) });
  }

  /** The name that does not stand is another name from now on; unmerged, it goes again. */
  private async keepName(tx: WriteTransaction, mergeId: string, organisationId: string, name: string): Promise<void> {
    await tx.sql(
      `with made as (
         insert into organisation_name (organisation_id, name, kind, source)
         select $1, $2, 'ALIAS', 'merged' where not exists (select 1 from organisation_name n where n.organisation_id = $1 and app.fold(n.name) = app.fold($2)) returning id, organisation_id, name, kind)
       insert into merge_change (merge_id, table_name, row_id, after) select $3, 'organisation_name', id, to_jsonb(made) from made`, [organisationId, name, mergeId]);
  }

  /** Merged, a name may come to stand at an organisation from which somebody of that name asked to be forgotten. */
  private async refuseErased(tx: WriteTransaction, name: string, people: readonly string[]): Promise<void> {
    const at = await tx.sql<Done>('select distinct o.organisation_id as id from appointment a join post o on o.id = a.post_id where a.root_id = any($1)', [people]);
    if (at.length) await this.suppression.refuse(tx, 'take', { names: [name], organisations: at.map(({ id }) => id) });
  }

  /** Both rows, always in one order: of two merges at once one waits for the other. */
  private async lock(tx: WriteTransaction, kind: RecordKind, ids: readonly string[]): Promise<void> {
    await tx.sql(`select 1 from ${kind === RecordKind.PERSON ? 'person' : 'organisation'} where id = any($1) order by id for update`, [ids]);
  }

  private get(tx: WriteTransaction, kind: RecordKind, id: string): Promise<Person | Organisation> {
    return kind === RecordKind.PERSON ? this.people.toEdit(tx, id) : this.organisations.toEdit(tx, id);
  }
}

