import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import type { RegisterState } from './register-plan.types.js';
import type { Register } from './register.types.js';

/** The schemes whose codes registers give; an organisation without any of them is none of a register's business. */
const SCHEMES = ['ODS', 'GSS', 'ONS_ICB', 'LA_CODE', 'SNAC', 'RSH'];

/**
 * What is recorded of every organisation that a register may know, binned ones included: one that was put into
 * the bin stays there and is not made a second time.
 */
const ORGANISATIONS = `
  with coded as (
    select organisation_id, json_agg(json_build_object('scheme', scheme, 'value', value, 'from', valid_from, 'former', valid_to is not null) order by recorded_at, scheme) as identifiers
    from organisation_identifier where scheme = any($1) group by organisation_id
  ), named as (
    select organisation_id,
      max(name) filter (where kind = 'OFFICIAL' and valid_to is null) as official,
      array_agg(name order by name) filter (where kind = 'ALIAS') as aliases
    from organisation_name group by organisation_id
  ), in_icb as (
    select distinct on (l.organisation_id) l.organisation_id, json_build_object('icb', json_build_object('scheme', 'ODS', 'value', i.value), 'from', l.valid_from) as icb
    from organisation_link l join organisation_identifier i on i.organisation_id = l.to_id and i.scheme = 'ODS' and i.valid_to is null
    where l.kind = 'ICB' and l.valid_to is null order by l.organisation_id, l.valid_from desc nulls last
  )
  select o.id, o.type, c.identifiers, coalesce(n.official, o.name) as "officialName", coalesce(n.aliases, '{}') as aliases,
    o.acts_as as "actsAs", o.opened_on::text as "openedOn", o.closed_on::text as "closedOn", o.register as "heldBy", i.icb,
    json_build_object('subType', o.sub_type, 'legalForm', o.legal_form, 'address', o.address,
      'town', o.town, 'postcode', o.postcode, 'phone', o.phone) as details
  from coded c join organisation o on o.id = c.organisation_id
  left join named n on n.organisation_id = o.id left join in_icb i on i.organisation_id = o.id`;

/** Successions by the codes that registers use for the two sides. */
const SUCCESSIONS = `
  select json_build_object('scheme', f.scheme, 'value', f.value) as predecessor, json_build_object('scheme', t.scheme, 'value', t.value) as successor,
    s.happened_on::text as on, s.kind
  from succession s
  join organisation_identifier f on f.organisation_id = s.from_id and f.scheme in ('ODS', 'LA_CODE') and f.valid_to is null
  join organisation_identifier t on t.organisation_id = s.to_id and t.scheme in ('ODS', 'LA_CODE') and t.valid_to is null`;

/** Places of councils and systems, by the codes of today and those that were theirs before. */
const PLACES = `
  select p.id, p.code, p.name,
    array(select distinct i.value from organisation_place op join organisation_identifier i on i.organisation_id = op.organisation_id and i.scheme = 'GSS' and i.valid_to is not null
      where op.place_id = p.id and op.basis = 'STATUTORY' and p.kind = 'COUNCIL') as "formerCodes",
    coalesce((select json_agg(json_build_object('id', q.id, 'code', q.code, 'name', q.name, 'share', w.share)) from place_within w join place q on q.id = w.within_id and q.kind = 'SYSTEM'
      where w.place_id = p.id and w.valid_to is null), '[]') as within,
    coalesce((select json_object_agg(op.organisation_id, op.share) from organisation_place op where op.place_id = p.id and op.basis = 'PATIENT_SHARE'), '{}') as patients,
    case when p.imd_year is not null then json_build_object('year', p.imd_year, 'averageRank', p.imd_average_rank, 'rank', p.imd_rank, 'averageScore', p.imd_average_score,
      'scoreRank', p.imd_score_rank, 'tenth', p.imd_tenth, 'tenthRank', p.imd_tenth_rank, 'areas', p.imd_areas, 'areasInFifth', p.imd_areas_in_fifth) end as deprivation
  from place p where p.kind in ('COUNCIL', 'SYSTEM')`;
const OF_PLACES: ReadonlySet<Register> = new Set<Register>(['ICB_SHARES', 'PATIENT_SHARES', 'DEPRIVATION']);

/** Loads what a register's plan needs, in three statements, and a fourth for one about places. */
export async function loadRegisterState(tx: WriteTransaction, register: Register): Promise<RegisterState> {
  const organisations = await tx.sql<RegisterState['organisations'][number]>(ORGANISATIONS, [SCHEMES]);
  const successions = await tx.sql<RegisterState['successions'][number]>(SUCCESSIONS);
  const editions = await tx.sql<{ edition: string }>(
    'select distinct edition_on::text as edition from register_edition where register = $1', [register]);
  const places = OF_PLACES.has(register) ? await tx.sql<RegisterState['places'][number]>(PLACES) : [];
  return { organisations, places, successions, editionsRead: editions.map(({ edition }) => edition) };
}
