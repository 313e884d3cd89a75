import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';
import { BinService } from '../bin/bin.service.js';
import { BulkService } from '../bulk/bulk.service.js';
import type { BulkDone, BulkRow } from '../bulk/bulk.types.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { ChangeOrganisationsInput, OrganisationChangeInput } from './organisation-changes.inputs.js';
import { missingOf, organisationOutcomes } from './organisation-changes.rules.js';
import { sectorOf } from './organisation.types.js';

/** Changes of many organisations at once. */
@Injectable()
export class OrganisationChanges implements OnModuleInit {
  constructor(
    private readonly bulk: BulkService,
    private readonly bin: BinService,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.bulk.takesBack('organisation.changeMany', 'ORGANISATION', { organisation: 'id', organisation_place: 'organisation_id' });
    this.bulk.takesBack('organisation.removeMany', 'ORGANISATION', { organisation: 'id', post: 'organisation_id', organisation_identifier: 'organisation_id' },
      { before: async (tx, activityId) => {
        await this.bin.refuseOld(tx, activityId);
        await this.bin.refuseTakenCodes(tx, activityId, null);
      } });
  }

  /** Throws VALIDATION where the change is not whole or names a place that is not there, NOT_FOUND, CONFLICT where none would be changed. */
  async changeOrganisations(caller: Caller, input: ChangeOrganisationsInput): Promise<BulkDone> {
    const { change } = input;
    const missing = missingOf(change);
    if (missing) throw fieldError(missing.field, missing.sentence);
    return this.bulk.run(caller, {
      action: change.kind === 'REMOVE' ? 'organisation.removeMany' : 'organisation.changeMany', kind: 'ORGANISATION', what: change.kind, input,
      lock: (tx, ids) => tx.sql('select 1 from organisation where id = any($1) order by id for update', [ids]),
      judge: (tx, ids) => this.judge(tx, change, ids),
      apply: (tx, ids) => this.apply(tx, change, ids),
    });
  }

  private async judge(tx: WriteTransaction, change: OrganisationChangeInput, ids: readonly string[]): Promise<BulkRow[]> {
    if (change.placeId && !(await tx.sql('select 1 from place where id = $1', [change.placeId])).length) throw fieldError('change.placeId', 'Choose a place of the Directory.');
    const values: unknown[] = [];
    return tx.sql<BulkRow>(`select r.id, r.name, r.version, r.outcome, r.reason from ${organisationOutcomes(change, ids, (value) => `$${values.push(value)}`)} r order by r.name_key, r.id`, values);
  }

  private async apply(tx: WriteTransaction, { kind, actsAs, type, placeId }: OrganisationChangeInput, ids: readonly string[]): Promise<void> {
    const set = (what: string, ...values: unknown[]) => tx.sql(`update organisation set ${what}, version = version + 1 where id = any($1)`, [ids, ...values]);
    switch (kind) {
      case 'ACT_AS': await set('acts_as = acts_as || $2::text', actsAs); break;
      case 'NOT_ACT_AS': await set('acts_as = array_remove(acts_as, $2::text)', actsAs); break;
      case 'TYPE': await set('type = $2, sector = $3', type, sectorOf[type!]); break;
      case 'ADD_PLACE': await tx.sql(`insert into organisation_place (organisation_id, place_id, basis, source) select id, $2, 'DECLARED', 'entered' from unnest($1::uuid[]) id`, [ids, placeId]); break;
      case 'REMOVE_PLACE': await tx.sql('delete from organisation_place where organisation_id = any($1) and place_id = $2', [ids, placeId]); break;
      case 'REMOVE': return this.bin.putAway(tx, 'ORGANISATION', ids);
    }
    await this.index.organisations(tx, ids);
    if (kind === 'ADD_PLACE' || kind === 'REMOVE_PLACE') await this.index.postsOf(tx, ids);
  }
}
