import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError } from '../../platform/errors.js';
import type { UnmergeRecordsInput } from './merge.inputs.js';
import { recordMergePolicy } from './merge.policies.js';
import { keptSentences, UNMERGE_DAYS } from './merge.rules.js';
import { MergeService } from './merge.service.js';
import { RecordKind, RecordMerge } from './record-merge.entity.js';

interface Unmerged { awayId: string; kept: string[] }

/** Unmerges records, column by column: what somebody changed since stays as it is. */
@Injectable()
export class UnmergeService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly merging: MergeService,
  ) {}

  onModuleInit(): void {
    this.undo.handle('record.merge', async (tx, { payload }) => {
      const merge = await this.lock(tx, String(payload['mergeId']));
      await this.sever(tx, merge, merge.version, []);
    });
    this.undo.handle('record.unmerge', 'NEVER');
  }

  /** Throws NOT_FOUND, FORBIDDEN, CONFLICT after 90 days, when they are two already, or when the one that stayed is gone or was merged into another since. */
  unmergeRecords(caller: Caller, input: UnmergeRecordsInput): Promise<Written<Unmerged>> {
    return this.writes.run(caller, { action: 'record.unmerge', input }, async (tx) => {
      const merge = await this.lock(tx, input.id);
      const result = await this.sever(tx, merge, input.version, input.give ?? []);
      const isPerson = merge.kind === RecordKind.PERSON;
      tx.subject({ kind: merge.kind, id: result.awayId, ...(isPerson && { rootId: result.awayId }), payload: { mergeId: merge.id } });
      return result;
    });
  }

  /** Of two who unmerge the same at once, one waits and is then told. */
  private async lock(tx: WriteTransaction, id: string): Promise<RecordMerge> {
    await tx.sql('select 1 from record_merge where id = $1 for update', [id]);
    return tx.get(RecordMerge, { id });
  }

  private async sever(tx: WriteTransaction, merge: RecordMerge, version: number, give: readonly string[]): Promise<Unmerged> {
    await tx.judge(recordMergePolicy, 'update', merge);
    const [keptId, awayId] = [(merge.personId ?? merge.organisationId)!, (merge.awayPersonId ?? merge.awayOrganisationId)!];
    await this.refuseLate(tx, merge, keptId);
    await tx.mustBe(RecordMerge, merge, version, ['unmergedAt']);
    const changed = await tx.sql<{ table: string; id: string; columns: string[] }>('select table_name as "table", row_id as id, columns from app.unmerge($1)', [merge.id]);
    if (give.length) await tx.sql('select app.give_back($1, $2)', [merge.id, give]);
    await tx.change(RecordMerge, merge, version, { unmergedAt: tx.now });
    await this.merging.reindex(tx, merge.kind, [keptId, awayId]);
    return { awayId, kept: keptSentences(await this.visible(tx, changed)) };
  }

  private async refuseLate(tx: WriteTransaction, merge: RecordMerge, keptId: string): Promise<void> {
    if (merge.unmergedAt) throw new AppError('CONFLICT', 'They have been unmerged already.');
    if (merge.unmergeUntil < londonDay(tx.now)) throw new AppError('CONFLICT', `Merged records can be unmerged for ${UNMERGE_DAYS} days. Enter the other one anew.`);
    const table = merge.kind === RecordKind.PERSON ? 'person' : 'organisation';
    const [kept] = await tx.sql<{ isGone: boolean; into: string | null }>(
      `select k.deleted_at is not null as "isGone", (select i.name from ${table} i where i.id = k.merged_into_id) as into from ${table} k where k.id = $1 for update`, [keptId]);
    if (kept?.into) throw new AppError('CONFLICT', `It has been merged into ${kept.into} since. Unmerge that first.`);
    if (!kept || kept.isGone) throw new AppError('CONFLICT', 'The record that stayed is gone: there is nothing to unmerge.');
  }

  /** The columns of those rows that the caller may see: what other members changed since is not told. */
  private async visible(tx: WriteTransaction, changed: readonly { table: string; id: string; columns: string[] }[]): Promise<string[]> {
    const columns: string[] = [];
    for (const { table, id, columns: of } of changed) {
      const [seen] = await tx.sql(`select 1 from ${table} where id = $1`, [id]);
      if (seen) columns.push(...(of.length ? of : ['name']));
    }
    return columns;
  }
}
