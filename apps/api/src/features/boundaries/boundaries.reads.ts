import { many, one, readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot } from '../../platform/graphql/read/roots.js';
import { Place } from '../places/place.entity.js';
import { Boundary, BoundaryEdition } from './boundary.entity.js';
import { BoundaryEditionsArgs } from './boundary.inputs.js';
import { MOST_AREAS } from './boundary.rules.js';

readType(Boundary, { place: one(() => Place, { on: (row, place) => `${place}.id = ${row}.place_id` }) });

readType(BoundaryEdition, {
  placeCount: value((row) => `(select count(*) from boundary b where b.edition_id = ${row}.id)::integer`),
  boundaries: many(() => Boundary, { on: (row, outline) => `${outline}.edition_id = ${row}.id`, order: (outline) => `(select p.name from place p where p.id = ${outline}.place_id), ${outline}.id`, max: MOST_AREAS }),
});

/** Editions, the latest first. */
export const boundaryEditions = listRoot({
  of: () => BoundaryEdition,
  args: BoundaryEditionsArgs,
  where: {
    kind: (t, kind, p) => `${t}.kind = ${p(kind)}`,
    on: (t, on, p) => `${t}.edition_on <= ${p(on)}::date`,
  },
  orders: { NEWEST: [desc((t) => `${t}.edition_on`, 'date'), asc((t) => `${t}.kind`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});
