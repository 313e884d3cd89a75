import { Injectable } from '@nestjs/common';
import { londonDay } from '../../platform/clock.js';
import type { Caller } from '../../platform/auth/caller.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { SearchIndex } from '../search/search-index.service.js';
import { PlaceWithin } from './place-within.entity.js';
import { Place, type PlaceKind } from './place.entity.js';
import type { CreatePlaceInput, PutPlaceWithinInput } from './place.inputs.js';
import { placePolicy } from './place.policies.js';

/** Places change by registers and by administrators. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly writes: Writes,
    private readonly index: SearchIndex,
  ) {}

  /** Throws VALIDATION on `code` where another place has it. */
  createPlace(caller: Caller, input: CreatePlaceInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'place.create', input }, async (tx) => {
      await tx.judge(placePolicy, 'create', {});
      const code = input.code || ownCode(input.name);
      if (await tx.manager.existsBy(Place, { code })) throw fieldError('code', `Another place has the code ${code}.`);
      const id = await tx.insert(Place, { code, kind: input.kind as PlaceKind, name: input.name, validFrom: input.validFrom ?? null, validTo: input.validTo ?? null, source: input.source || 'entered' });
      if (input.withinId) await this.within(tx, { placeId: id, withinId: input.withinId });
      return this.done(tx, id);
    });
  }

  /** Says that a place lies in another; said again, it changes the share. `result.id` is the inner place's. */
  putPlaceWithin(caller: Caller, input: PutPlaceWithinInput): Promise<Written<{ id: string }>> {
    return this.writes.run(caller, { action: 'place.within', input }, async (tx) => {
      const place = await tx.get(Place, { id: input.placeId });
      await tx.judge(placePolicy, 'update', place);
      await this.within(tx, input);
      return this.done(tx, place.id);
    });
  }

  private async within(tx: WriteTransaction, { placeId, withinId, share }: PutPlaceWithinInput): Promise<void> {
    await tx.get(Place, { id: withinId });
    const [circle] = await tx.sql('select 1 from app.places_within($1) p(id) where p.id = $2', [placeId, withinId]);
    if (circle) throw fieldError('withinId', 'A place cannot lie in itself or in one of its own parts.');
    const held = await tx.manager.findOneBy(PlaceWithin, { placeId, withinId });
    const today = londonDay(tx.now);
    // Where it had ended, it begins again.
    const again = held?.validTo && held.validTo < today ? { validFrom: today, validTo: null } : {};
    if (held) await tx.change(PlaceWithin, held, held.version, { share: share ?? 1, ...again });
    else await tx.insert(PlaceWithin, { placeId, withinId, share: share ?? 1 });
  }

  private async done(tx: WriteTransaction, id: string): Promise<{ id: string }> {
    await this.index.places(tx, [id]);
    tx.subject({ kind: 'PLACE', id });
    return { id };
  }
}

/** "Otley Road" → "X-OTLEY-ROAD": no register has such codes. */
const ownCode = (name: string): string => `X-${name.normalize('NFD').replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-|-$/g, '').toUpperCase().slice(0, 36)}`;
