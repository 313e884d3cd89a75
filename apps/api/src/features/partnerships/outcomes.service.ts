import { Injectable } from '@nestjs/common';
import type { ObjectLiteral } from 'typeorm';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Contribution } from './contribution.entity.js';
import { Hub } from './hub.entity.js';
import { Measure, MeasureReading } from './measure.entity.js';
import type { AddContributionInput, AddHubInput, AddMeasureInput, RecordReadingInput } from './parts.inputs.js';
import type { Partnership } from './partnership.entity.js';
import { Better } from './partnership.types.js';
import { editable } from './partnerships.service.js';

/** What the parties bring, where it happens, and what is counted. */
@Injectable()
export class OutcomesService {
  constructor(private readonly writes: Writes) {}

  /** Adds a line to the ledger of contributions; resolves to its id. */
  addContribution(caller: Caller, { partnershipId, kind, ...facts }: AddContributionInput): Promise<Written<string>> {
    return this.add(caller, 'partnership.addContribution', { partnershipId, kind, ...facts }, partnershipId, async (tx, row, position) => {
      const [party] = await tx.sql('select 1 from partnership_party where root_id = $1 and organisation_id = $2', [row.id, facts.organisationId]);
      if (!party) throw fieldError('organisationId', 'Choose one of the parties. Add the organisation as a party first.');
      if ((Number(facts.financialYear.slice(0, 4)) + 1) % 100 !== Number(facts.financialYear.slice(5))) throw fieldError('financialYear', 'Write the financial year as 2026-27.');
      return tx.insert(Contribution, { ...facts, kind: kind as Contribution['kind'], rootId: row.id, position: await position('contribution'), version: 1 });
    });
  }

  /** Adds a hub; resolves to its id. */
  addHub(caller: Caller, { partnershipId, ...facts }: AddHubInput): Promise<Written<string>> {
    return this.add(caller, 'partnership.addHub', { partnershipId, ...facts }, partnershipId, async (tx, row, position) =>
      tx.insert(Hub, { ...facts, services: facts.services || null, rootId: row.id, position: await position('hub'), version: 1 }));
  }

  /** Adds a measure; resolves to its id. */
  addMeasure(caller: Caller, { partnershipId, unit, better, ...facts }: AddMeasureInput): Promise<Written<string>> {
    return this.add(caller, 'partnership.addMeasure', { partnershipId, unit, better, ...facts }, partnershipId, async (tx, row, position) => {
      checkTarget(better, facts);
      return tx.insert(Measure, { ...facts, detail: facts.detail || null, unit: unit as Measure['unit'], better: better as Measure['better'], rootId: row.id, position: await position('measure'), version: 1 });
    });
  }

  /**
   * Records the figure of a day; resolves to the reading's id. A day has one figure: to correct it, send the version that was read.
   * Throws VALIDATION for a day that has one already or has not come, CONFLICT when somebody corrected it first.
   */
  recordReading(caller: Caller, input: RecordReadingInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'partnership.recordReading', input }, async (tx) => {
      const { measureId, asAt, value, source, version } = input;
      const measure = await tx.get(Measure, { id: measureId });
      const row = await editable(tx, measure.rootId);
      if (asAt > londonDay(tx.now)) throw fieldError('asAt', 'This day has not come yet. Give the day that the figure describes, today at the latest.');
      tx.subject({ kind: 'PARTNERSHIP', id: row.id, rootId: row.id, payload: { title: row.title, measure: measure.name, asAt, value } });
      const [there] = await tx.sql<{ id: string }>('select id from measure_reading where measure_id = $1 and as_at = $2', [measureId, asAt]);
      if (!there) return tx.insert(MeasureReading, { rootId: row.id, measureId, asAt, value, source, version: 1 });
      if (!version) throw fieldError('asAt', 'There is a figure for this day already. Correct that one, or give another day.');
      const reading = await tx.get(MeasureReading, { id: there.id });
      await tx.change(MeasureReading, reading, version, { value, source });
      return reading.id;
    });
  }

  private add<Input extends ObjectLiteral>(
    caller: Caller, action: string, input: Input, partnershipId: string,
    insert: (tx: WriteTransaction, row: Partnership, position: (table: 'contribution' | 'hub' | 'measure') => Promise<number>) => Promise<string>,
  ): Promise<Written<string>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const row = await editable(tx, partnershipId);
      const position = async (table: string) => (await tx.sql<{ n: number }>(`select count(*)::int as n from ${table} where root_id = $1`, [row.id]))[0]!.n;
      const id = await insert(tx, row, position);
      tx.subject({ kind: 'PARTNERSHIP', id: row.id, rootId: row.id, payload: { title: row.title, name: input['name'] ?? null } });
      return id;
    });
  }
}

function checkTarget(better: string, { baseline, target }: Pick<AddMeasureInput, 'baseline' | 'target'>): void {
  if (target == null) return;
  if (baseline == null) throw fieldError('baseline', 'Say where it started: a target needs a figure to start from.');
  if (better === Better.HIGHER ? target <= baseline : target >= baseline) {
    throw fieldError('target', better === Better.HIGHER ? 'The target must lie above the start, or say that lower is better.' : 'The target must lie below the start, or say that higher is better.');
  }
}
