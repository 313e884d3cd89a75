import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { SearchIndex } from '../search/search-index.service.js';
import type { RemoveOrganisationInput, RemovePersonInput, RestoreRecordInput } from './bin.inputs.js';
import { BIN_DAYS, BinKind } from './bin.types.js';

interface Done { id: string }
interface Removal { id: string; kind: BinKind; recordId: string; name: string; isOver: boolean }

/** People and organisations go into the bin and come back. What hangs on them stays as it is; unique keys are free while they are away. */
@Injectable()
export class BinService implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly undo: Undo,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.undo.handle('organisation.remove', async (tx, { id }) => {
      await this.refuseTakenCodes(tx, id);
      await this.undo.restore(tx, id);
    });
  }

  /** Throws NOT_FOUND, FORBIDDEN, VALIDATION with the way out where it cannot be removed, CONFLICT. */
  removePerson(caller: Caller, { id, version }: RemovePersonInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'person.remove', input: { id, version } }, async (tx) => {
      const person = await this.removable(tx, Person, BinKind.PERSON, id);
      await tx.change(Person, person, version, { deletedAt: tx.now });
      await this.reindex(tx, BinKind.PERSON, id);
      tx.subject({ kind: BinKind.PERSON, id, rootId: id });
      return { id };
    });
  }

  /** Its posts go with it and its current codes are free for another. Throws NOT_FOUND, FORBIDDEN, VALIDATION with the way out where it cannot be removed, CONFLICT. */
  removeOrganisation(caller: Caller, { id, version }: RemoveOrganisationInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'organisation.remove', input: { id, version } }, async (tx) => {
      const organisation = await this.removable(tx, Organisation, BinKind.ORGANISATION, id);
      await tx.change(Organisation, organisation, version, { deletedAt: tx.now });
      await tx.sql('update post set deleted_at = app.now(), version = version + 1 where organisation_id = $1 and deleted_at is null', [id]);
      await tx.sql('delete from organisation_identifier where organisation_id = $1 and valid_to is null', [id]);
      await this.reindex(tx, BinKind.ORGANISATION, id);
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
      const { id: removal, kind, recordId, name, isOver } = await this.removal(tx, input.id);
      if (isOver) throw new AppError('CONFLICT', `${name} was removed more than ${BIN_DAYS} days ago and can no longer be put back. Enter it again.`);
      if (!input.withoutCodes) await this.refuseTakenCodes(tx, removal);
      const table = kind === BinKind.PERSON ? 'person' : 'organisation';
      const back = await tx.sql(`update ${table} set deleted_at = null, version = version + 1 where id = $1 and deleted_at is not null returning id`, [recordId]);
      if (back.length === 0) throw new AppError('CONFLICT', `${name} is back already.`);
      if (kind === BinKind.ORGANISATION) await this.restoreParts(tx, removal);
      await this.reindex(tx, kind, recordId);
      tx.subject({ kind, id: recordId, ...(kind === BinKind.PERSON && { rootId: recordId }), payload: { removal } });
      return { id: recordId };
    });
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
      `select a.id, a.subject_kind as kind, a.subject_id as "recordId", coalesce(p.name, o.name) as name, (a.at at time zone 'Europe/London')::date + $2::int < app.today() as "isOver"
       from activity a left join person p on p.id = a.subject_id left join organisation o on o.id = a.subject_id
       where a.id = $1 and a.member_id = app.member() and a.action in ('person.remove', 'organisation.remove') and coalesce(p.id, o.id) is not null
         and not exists (select 1 from activity later where later.subject_id = a.subject_id and later.action = a.action and later.seq > a.seq)`, [id, BIN_DAYS]);
    if (!found) throw new AppError('NOT_FOUND');
    return found;
  }

  private async refuseTakenCodes(tx: WriteTransaction, removal: string): Promise<void> {
    const [taken] = await tx.sql<{ scheme: string; value: string; holder: string }>('select scheme, value, holder from app.codes_taken($1)', [removal]);
    if (taken) throw fieldError('withoutCodes', `${taken.scheme.replaceAll('_', ' ')} ${taken.value} belongs to ${taken.holder} by now. Put this back without its code, or take the code from ${taken.holder} first.`);
  }

  /** The posts that went with it, and the codes that are still free. */
  private async restoreParts(tx: WriteTransaction, removal: string): Promise<void> {
    await tx.sql('update post set deleted_at = null, version = version + 1 where deleted_at is not null and id in (select h.id from hist.post h where h.activity_id = $1)', [removal]);
    await tx.sql(
      `select app.restore_row('organisation_identifier', h.id, $1) from hist.organisation_identifier h
       where h.closed_by = $1 and not exists (select 1 from organisation_identifier i where i.scheme = h.scheme and i.value = h.value and i.valid_to is null)`, [removal]);
  }

  private async reindex(tx: WriteTransaction, kind: BinKind, id: string): Promise<void> {
    if (kind === BinKind.PERSON) return void await this.index.people(tx, [id]);
    await this.index.organisations(tx, [id]);
    await this.index.postsOf(tx, id);
  }
}
