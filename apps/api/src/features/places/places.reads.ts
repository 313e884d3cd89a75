import { many, one, type Params, readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { isNotClosed } from '../organisations/organisation-status.rules.js';
import { DeprivationArgs, PlaceArgs, PlacesArgs } from './place.args.js';
import { Deprivation, Place, PlaceShare } from './place.entity.js';

/** What lies in what on the day that the root asks for, else today. */
const lying = (p: Params, on: string | null | undefined): string => `app.lying_in(${on ? `${p(on)}::date` : ''})`;
/** What lies in what only in part, told as the other of the two. */
const partly = (row: string, mine: 'place_id' | 'within_id', p: Params, on: string | null | undefined): string => `(
  select w.id, w.share, other.id as other_id, other.name from ${lying(p, on)} w join place other on other.id = w.${mine === 'place_id' ? 'within_id' : 'place_id'} where w.${mine} = ${row}.id and w.share < 1)`;
const bySize = (place: string) => `array_position(array['NEIGHBOURHOOD', 'LOCAL_PLACE', 'COUNCIL', 'SYSTEM', 'REGION', 'COUNTRY'], ${place}.kind), ${place}.name, ${place}.id`;

export const placeReads = readType(Place, {
  within: many<Partial<PlaceArgs>>(() => Place, { from: (row, p, { on }) => `(
    with recursive up(id) as (select w.within_id from ${lying(p, on)} w where w.place_id = ${row}.id
      union select w.within_id from ${lying(p, on)} w join up on w.place_id = up.id)
    select q.* from place q join up using (id))`, order: bySize, max: 20 }),
  parts: many<Partial<PlaceArgs>>(() => Place, { on: (row, part, p, { on }) => `exists (select 1 from ${lying(p, on)} w where w.within_id = ${row}.id and w.place_id = ${part}.id)`, order: (part) => `${part}.name, ${part}.id` }),
  liesPartlyIn: many<Partial<PlaceArgs>>(() => PlaceShare, { from: (row, p, { on }) => partly(row, 'place_id', p, on), order: (one) => `${one}.share desc, ${one}.name, ${one}.id`, max: 10 }),
  holdsPartOf: many<Partial<PlaceArgs>>(() => PlaceShare, { from: (row, p, { on }) => partly(row, 'within_id', p, on), order: (one) => `${one}.name, ${one}.id`, max: 50 }),
  deprivation: one(() => Deprivation, { from: (row) => `(select ${row}.imd_year as year, ${row}.imd_average_rank as average_rank, ${row}.imd_rank as rank, ${row}.imd_average_score as average_score,
    ${row}.imd_score_rank as score_rank, ${row}.imd_tenth as most_deprived_tenth, ${row}.imd_tenth_rank as tenth_rank, ${row}.imd_areas as neighbourhoods,
    ${row}.imd_areas_in_fifth as in_most_deprived_fifth, ${row}.imd_source as source where ${row}.imd_year is not null)` }),
  organisationCount: value((row) => `(select count(distinct op.organisation_id) from organisation_place op join organisation o on o.id = op.organisation_id and o.deleted_at is null and ${isNotClosed('o')}
    where op.place_id in (select app.places_within(${row}.id)))::integer`),
  peopleCount: value((row) => `(with here as materialized (select app.places_within(${row}.id) as id),
    answering as (select r.post_id as id from post_remit r join here on here.id = r.place_id
      union select o.id from organisation_place op join here on here.id = op.place_id join post o on o.organisation_id = op.organisation_id
        where not exists (select 1 from post_remit r where r.post_id = o.id and r.place_id is not null))
    select count(distinct a.root_id) from answering join post o using (id) join appointment a on a.post_id = o.id join person h on h.id = a.root_id and h.deleted_at is null
    where o.deleted_at is null and (a.ended_on is null or a.ended_on > app.today()))::integer`),
});

readType(PlaceShare, { place: one(() => Place, (row, place) => `${place}.id = ${row}.other_id`) });

const inPlace = (t: string, code: string): string => `${t}.id in (select w.id from place pl cross join lateral app.places_within(pl.id) w(id) where pl.code = ${code})`;

/** Places by name. */
export const places = listRoot({
  of: () => Place,
  args: PlacesArgs,
  where: {
    words: (t, words, p) => `${t}.id in (select s.subject_id from app.search(${p(words)}, array['PLACE'], 200) s)`,
    kind: (t, kind, p) => `${t}.kind = ${p(kind)}`,
    within: (t, code, p) => `${t}.code <> ${p(code)} and ${inPlace(t, p(code))}`,
  },
  orders: { NAME: [asc((t) => `app.fold(${t}.name)`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

/** Districts by their deprivation, of the latest edition alone: ranks of two editions are not of one list. */
export const deprivation = listRoot({
  of: () => Place,
  args: DeprivationArgs,
  always: (t) => `${t}.imd_year = (select max(newest.imd_year) from place newest)`,
  where: { within: (t, code, p) => inPlace(t, p(code)) },
  orders: { RANK: [asc((t) => `${t}.imd_rank`, 'integer'), asc((t) => `${t}.id`, 'uuid')] },
});

export const place = oneRoot({ of: () => Place, args: PlaceArgs, where: (t, { code }, p) => `${t}.code = ${p(code)}` });
