import type { Change, KnownPlace, PlannedChange, RowPlan } from './register-plan.types.js';
import type { Deprivation, DeprivationRow, IsoDate, PlaceRow, PlaceWithinRow } from './register.types.js';

/** Places by their codes, and the rows that the file has of each. */
export interface PlacePlanning {
  byCode: ReadonlyMap<string, KnownPlace>;
  rowsOf: ReadonlyMap<KnownPlace | undefined, readonly PlaceRow[]>;
  edition: IsoDate;
}

/** What the rows of a file are planned against. */
export function placePlanning(places: readonly KnownPlace[], rows: readonly PlaceRow[], edition: IsoDate): PlacePlanning {
  const byCode = placesByCode(places);
  const rowsOf = new Map<KnownPlace | undefined, PlaceRow[]>();
  for (const row of rows) {
    const place = byCode.get(row.place);
    rowsOf.set(place, [...(rowsOf.get(place) ?? []), row]);
  }
  return { byCode, rowsOf, edition };
}

/** Registers still give codes that were replaced; the code of today's place comes first where two have it. */
function placesByCode(places: readonly KnownPlace[]): ReadonlyMap<string, KnownPlace> {
  const former = places.flatMap((place) => place.formerCodes.map((code) => [code, place] as const));
  return new Map([...former, ...places.map((place) => [place.code, place] as const)]);
}

/** What a row says about a place that is known; registers of facts make no place. */
export function planPlace(row: PlaceRow, planning: PlacePlanning): RowPlan {
  const place = planning.byCode.get(row.place);
  if (!place) return refused(row.row, `No place has the code ${row.place}: read the list of councils, then this file again.`);
  return row.kind === 'DEPRIVATION' ? planDeprivation(row, place, planning) : planWithin(row, place, planning);
}

function planWithin(row: PlaceWithinRow, place: KnownPlace, { byCode, rowsOf }: PlacePlanning): RowPlan {
  const outer = byCode.get(row.within);
  if (!outer) return refused(row.row, `No ICB area has the code ${row.within}: read the ICB list, then this file again.`);
  const held = place.within.find(({ id }) => id === outer.id);
  const changes: Change[] = [];
  if (!held) changes.push({ kind: 'PLACE_IN', within: outer, share: row.share });
  else if (held.share !== row.share) changes.push({ kind: 'PLACE_SHARE', within: outer, from: held.share, share: row.share });
  const itsRows = rowsOf.get(place) ?? [];
  // What the edition no longer says of a district ends with the district's first row.
  if (itsRows[0] === row) {
    const listed = new Set(itsRows.flatMap((one) => (one.kind === 'PLACE_WITHIN' ? [byCode.get(one.within)?.id] : [])));
    for (const ended of place.within) if (!listed.has(ended.id)) changes.push({ kind: 'PLACE_OUT', within: ended });
  }
  return planned(row, place, changes, held ? 'CHANGED' : 'CREATED');
}

/** A district that was re-coded may stand under both of its codes: two rows would then tell of one place. */
function planDeprivation(row: DeprivationRow, place: KnownPlace, { rowsOf, edition }: PlacePlanning): RowPlan {
  const [first] = rowsOf.get(place) ?? [];
  if (first && first !== row) return refused(row.row, `${row.place} is ${place.name}, of which row ${first.row} speaks already under ${first.place}.`);
  const year = Number(edition.slice(0, 4));
  const held = place.deprivation;
  const isSame = held?.year === year && (Object.keys(row.facts) as (keyof Deprivation)[]).every((fact) => held[fact] === row.facts[fact]);
  return planned(row, place, isSame ? [] : [{ kind: 'DEPRIVATION', year, isNew: !held, facts: row.facts }], held ? 'CHANGED' : 'CREATED');
}

function planned({ row }: PlaceRow, { id, code, name }: KnownPlace, changes: readonly Change[], outcome: 'CREATED' | 'CHANGED'): RowPlan {
  return { row, outcome: changes.length ? outcome : 'UNCHANGED', changes: changes.map((change): PlannedChange => ({ subject: { id }, code, name, change })), notes: [] };
}

const refused = (row: number, note: string): RowPlan => ({ row, outcome: 'REFUSED', changes: [], notes: [note] });
