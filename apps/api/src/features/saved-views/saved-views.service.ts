import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { SavedView, type ViewFilter } from './saved-view.entity.js';
import type { EditSavedViewInput, RemoveSavedViewInput, SaveViewInput } from './saved-view.inputs.js';
import { savedViewPolicy } from './saved-view.policies.js';
import { storedFilters } from './saved-view.rules.js';
import { type ViewList, VIEWS_MOST } from './saved-view.types.js';

interface Done { id: string }

/** Views that people keep of the Directory's lists. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly writes: Writes) {}

  /** Throws VALIDATION for a name that another view of the caller's has, for a filter that the list does not have, or for the 31st. */
  saveView(caller: Caller, input: SaveViewInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'view.save', input }, async (tx) => {
      const { list, name, isShared } = input;
      const filters = this.stored(list, input.filters);
      const kept = await tx.manager.countBy(SavedView, { userId: tx.userId });
      if (kept >= VIEWS_MOST) throw fieldError('name', `You keep ${VIEWS_MOST} views already. Delete one that you no longer use.`);
      await this.refuseTaken(tx, list, name, null);
      const id = await tx.insert(SavedView, { memberId: tx.memberId, userId: tx.userId, list: list as ViewList, name, filters, isShared: isShared ?? false });
      return this.done(tx, id);
    });
  }

  /** Throws NOT_FOUND, FORBIDDEN for a colleague's, VALIDATION as `saveView` does, CONFLICT. */
  editSavedView(caller: Caller, input: EditSavedViewInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'view.edit', input }, async (tx) => {
      const view = await this.own(tx, input.id);
      const { name, filters, isShared } = input;
      if (name) await this.refuseTaken(tx, view.list, name, view.id);
      await tx.change(SavedView, view, input.version, {
        ...(name && { name }), ...(filters && { filters: this.stored(view.list, filters) }), ...(isShared !== undefined && isShared !== null && { isShared }),
      });
      return this.done(tx, view.id);
    });
  }

  /** Throws NOT_FOUND, FORBIDDEN for a colleague's, CONFLICT. */
  removeSavedView(caller: Caller, { id, version }: RemoveSavedViewInput): Promise<Written<Done>> {
    return this.writes.run(caller, { action: 'view.remove', input: { id, version } }, async (tx) => {
      const view = await this.own(tx, id);
      await tx.mustBe(SavedView, view, version, ['name']);
      await tx.manager.delete(SavedView, { id });
      return this.done(tx, id);
    });
  }

  private async own(tx: WriteTransaction, id: string): Promise<SavedView> {
    const view = await tx.get(SavedView, { id });
    await tx.judge(savedViewPolicy, 'update', view);
    return view;
  }

  private stored(list: `${ViewList}`, given: readonly ViewFilter[]): ViewFilter[] {
    const stored = storedFilters(list, given);
    if ('problem' in stored) throw fieldError('filters', stored.problem);
    return stored.filters;
  }

  private async refuseTaken(tx: WriteTransaction, list: string, name: string, except: string | null): Promise<void> {
    const [taken] = await tx.sql('select 1 from saved_view where user_id = $1 and list = $2 and lower(name) = lower($3) and id is distinct from $4', [tx.userId, list, name, except]);
    if (taken) throw fieldError('name', `You have a view called "${name}" already. Choose another name, or delete that one.`);
  }

  private done(tx: WriteTransaction, id: string): Done {
    tx.subject({ kind: 'SAVED_VIEW', id });
    return { id };
  }
}
