import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Departures } from '../people/departures.service.js';
import { Person } from '../people/person.entity.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { RemoveOrganisationInput, RemovePersonInput, RestoreRecordInput } from './bin.inputs.js';
import { BIN_DAYS, BinKind } from './bin.types.js';

interface Done { id: string }
interface Removal { activityId: string; kind: BinKind; recordId: string; name: string; isOver: boolean }

/** People and organisations go into the bin and come back. What hangs on them stays as it is; unique keys are free while they are away. */
@Injectable()
export class BinService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly index: SearchIndex,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.undo.handle('organisation.remove', async (tx, { id }) => {
      await this.refuseOld(tx, id);
      await this.refuseTakenCodes(tx, id, null);
      await this.undo.restore(tx, id);
    });
    this.undo.handle('person.remove', async (tx, { id }) => {
      await this.refuseOld(tx, id);
      await this.undo.restoreUnedited(tx, id, { person: 'id' });
      await this.peopleAreBack(tx, id);
    });
  }

  /**
   * Posts that nobody else holds are vacant from today, and opportunities that lose their sponsor are told (`Departures`). Throws NOT_FOUND,
   * FORBIDDEN, VALIDATION with the way out where it cannot be removed, CONFLICT.
   */
  removePerson(caller: Caller, { id, version }: RemovePersonInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'person.remove', input: { id, version } }, async (tx) => {
      const person = await this.removable(tx, Person, BinKind.PERSON, id);
      await tx.change(Person, person, version, { deletedAt: tx.now });
      await this.peopleAreGone(tx, [id]);
      tx.subject({ kind: BinKind.PERSON, id, rootId: id });
      return { id };
    });
  }

  /** Its posts go with it and its current codes are free for another. Throws NOT_FOUND, FORBIDDEN, VALIDATION with the way out where it cannot be removed, CONFLICT. */
  removeOrganisation(caller: Caller, { id, version }: RemoveOrganisationInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'organisation.remove', input: { id, version } }, async (tx) => {
      const organisation = await this.removable(tx, Organisation, BinKind.ORGANISATION, id);
      await tx.change(Organisation, organisation, version, { deletedAt: tx.now });
      await this.putPartsAway(tx, [id]);
      tx.subject({ kind: BinKind.ORGANISATION, id });
      return { id };
    });
  }

  /**
   * Puts a record back with all that hung on it; `id` is the removal's. Throws NOT_FOUND, VALIDATION where a code is another's by now, CONFLICT
   * where it is back already or its 30 days are over.
   */
  restoreRecord(caller: Caller, input: RestoreRecordInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'record.restore', input }, async (tx) => {
      const { activityId: removal, kind, recordId, name, isOver } = await this.removal(tx, input.id);
      if (isOver) throw new AppError('CONFLICT', `${name} was removed more than ${BIN_DAYS} days ago and can no longer be put back. Enter it again.`);
      if (!input.withoutCodes) await this.refuseTakenCodes(tx, removal, recordId);
      const table = kind === BinKind.PERSON ? 'person' : 'organisation';
      const back = await tx.sql(`update ${table} set deleted_at = null, version = version + 1 where id = $1 and deleted_at is not null returning id`, [recordId]);
      if (back.length === 0) throw new AppError('CONFLICT', `${name} is back already.`);
      if (kind === BinKind.ORGANISATION) await this.restoreParts(tx, removal, recordId);
      if (kind === BinKind.PERSON) await this.departures.returned(tx, removal, [recordId]);
      await this.reindex(tx, kind, [recordId]);
      tx.subject({ kind, id: recordId, ...(kind === BinKind.PERSON && { rootId: recordId }), payload: { removal } });
      return { id: recordId };
    });
  }

  /** Within another write, which has asked who may: all of these, in a statement a table. */
  async putAway(tx: WriteTransaction, kind: `${BinKind}`, ids: readonly string[]): Promise<void> {
    await tx.sql(`update ${kind === 'PERSON' ? 'person' : 'organisation'} set deleted_at = app.now(), version = version + 1 where id = any($1)`, [ids]);
    if (kind === 'ORGANISATION') await this.putPartsAway(tx, ids);
    else await this.peopleAreGone(tx, ids);
  }

  /** Within an undo that has put people of a removal back: what their absence came to goes with it. */
  async peopleAreBack(tx: WriteTransaction, removal: string): Promise<void> {
    const back = await tx.sql<Done>('select p.id from person p where p.deleted_at is null and p.id in (select h.id from hist.person h where h.activity_id = $1)', [removal]);
    await this.departures.returned(tx, removal, back.map(({ id }) => id));
  }

  private async peopleAreGone(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
    await this.departures.removed(tx, ids);
    await this.reindex(tx, BinKind.PERSON, ids);
  }

  /** Posts go with their organisation, and its current codes are free for another. */
  private async putPartsAway(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
    await tx.sql('update post set deleted_at = app.now(), version = version + 1 where organisation_id = any($1) and deleted_at is null', [ids]);
    await tx.sql('delete from organisation_identifier where organisation_id = any($1) and valid_to is null', [ids]);
    await this.reindex(tx, BinKind.ORGANISATION, ids);
  }

  /** Who may is narrower than who may edit: whoever entered it. */
  private async removable<T extends Person | Organisation>(tx: WriteTransaction, entity: new () => T, kind: BinKind, id: string): Promise<T> {
    const row = await tx.get<Person | Organisation>(entity, { id }) as T;
    const [{ refusal } = { refusal: null }] = await tx.sql<{ refusal: string | null }>('select app.removal_refusal($1, $2) as refusal', [kind, id]);
    if (refusal) throw fieldError('id', refusal);
    return row;
  }

  /** A removal of the caller's own member; of two who put the same back at once, one waits and is then told. */
  private async removal(tx: WriteTransaction, id: string): Promise<Removal> {
    const [found] = await tx.sql<Removal>(
      `select r.activity_id as "activityId", r.kind, r.record_id as "recordId", coalesce(p.name, o.name) as name, (r.at at time zone 'Europe/London')::date + $2::int < app.today() as "isOver"
       from app.removals() r left join person p on p.id = r.record_id left join organisation o on o.id = r.record_id where r.id = $1 and coalesce(p.id, o.id) is not null`, [id, BIN_DAYS]);
    if (!found) throw new AppError('NOT_FOUND');
    return found;
  }

  /** An undo of a removal reaches no further back than the bin. Throws CONFLICT. */
  async refuseOld(tx: WriteTransaction, removal: string): Promise<void> {
    const [old] = await tx.sql(`select 1 from activity where id = $1 and (at at time zone 'Europe/London')::date + $2::int < app.today()`, [removal, BIN_DAYS]);
    if (old) throw new AppError('CONFLICT', `This was removed more than ${BIN_DAYS} days ago and can no longer be put back. Enter it again.`);
  }

  /**
   * Throws VALIDATION where another organisation holds the code of one that `activity` removed, by now.
   * @param organisation one of them alone; null: all that are still away
   */
  async refuseTakenCodes(tx: WriteTransaction, activity: string, organisation: string | null): Promise<void> {
    const [taken] = await tx.sql<{ scheme: string; value: string; holder: string }>('select scheme, value, holder from app.codes_taken($1, $2)', [activity, organisation]);
    if (taken) throw fieldError('withoutCodes', `${taken.scheme.replaceAll('_', ' ')} ${taken.value} belongs to ${taken.holder} by now. Put this back without its code, or take the code from ${taken.holder} first.`);
  }

  /** The posts that went with it, and the codes that are still free. */
  private async restoreParts(tx: WriteTransaction, activity: string, organisation: string): Promise<void> {
    await tx.sql('update post set deleted_at = null, version = version + 1 where deleted_at is not null and organisation_id = $2 and id in (select h.id from hist.post h where h.activity_id = $1)', [activity, organisation]);
    await tx.sql(
      `select app.restore_row('organisation_identifier', h.id, $1) from hist.organisation_identifier h
       where h.closed_by = $1 and h.organisation_id = $2 and not exists (select 1 from organisation_identifier i where i.scheme = h.scheme and i.value = h.value and i.valid_to is null)`, [activity, organisation]);
  }

  private async reindex(tx: WriteTransaction, kind: BinKind, ids: readonly string[]): Promise<void> {
    if (kind === BinKind.PERSON) return void await this.index.people(tx, ids);
    await this.index.organisations(tx, ids);
    await this.index.postsOf(tx, ids);
  }
}
