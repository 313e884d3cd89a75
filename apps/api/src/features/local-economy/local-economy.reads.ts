import { many, one, readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Place } from '../places/place.entity.js';
import { lastContact, liveRows, roleRows, roundtableRows, servingOrder, servingRows } from './local-economy.sql.js';
import { CoverageArgs, LocalEconomy, LocalEconomyArgs, PlaceOpportunity, PlaceRoundtable, RoleCoverage, ServingOrganisation } from './local-economy.types.js';

readType(ServingOrganisation, { organisation: one(() => Organisation, (row, organisation) => `${organisation}.id = ${row}.organisation_id`) });

readType(LocalEconomy, {
  place: one(() => Place, (row, place) => `${place}.id = ${row}.id`),
  organisations: many(() => ServingOrganisation, { from: servingRows, order: servingOrder, max: 200 }),
  districts: many(() => Place, { from: (row) => `(select d.* from place d where d.imd_rank is not null and d.id in (select app.places_within(${row}.id)))`, order: (district) => `${district}.imd_rank, ${district}.id`, max: 100 }),
  roles: many<Partial<CoverageArgs>>(() => RoleCoverage, { from: (row, p, { sector }) => roleRows(row, p, sector), order: (role) => `${role}.position, ${role}.function_key, ${role}.sector`, max: 200 }),
  liveOpportunities: value((row) => `(select count(*)::int from ${liveRows(row)} live)`),
  opportunities: many(() => PlaceOpportunity, {
    from: liveRows, max: 20,
    order: (live) => `array_position(array['INTRODUCED', 'EXPLORING', 'SHAPING', 'BUSINESS_CASE', 'APPROVALS'], ${live}.stage) desc, ${live}.title_key, ${live}.id`,
  }),
  roundtables: many(() => PlaceRoundtable, { from: roundtableRows, order: (table) => `${table}.starts_at, ${table}.id`, max: 10 }),
  lastContactOn: value(lastContact),
});

const from = (): string => '(select pl.id, pl.code, pl.kind, pl.name from place pl)';

export const localEconomy = oneRoot({ of: () => LocalEconomy, args: LocalEconomyArgs, from, where: (t, { code }, p) => `${t}.code = ${p(code)}` });

/** The places of one layer that are there today, by name, with the roles of one sector. */
export const coverage = listRoot({
  of: () => LocalEconomy,
  args: CoverageArgs,
  from: () => `(select pl.id, pl.code, pl.kind, pl.name from place pl where coalesce(pl.valid_from <= app.today(), true) and coalesce(pl.valid_to >= app.today(), true))`,
  always: (t, p, { kind }) => `${t}.kind = ${p(kind)}`,
  orders: { NAME: [asc((t) => `app.fold(${t}.name)`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});
