import type { Params, Sql } from '../../platform/graphql/read/definitions.js';
import { isNotClosed } from '../organisations/organisation-status.rules.js';
import { isOver } from '../organisations/post-over.rules.js';
import type { Sector } from '../organisations/organisation.types.js';
import { isHeld } from '../people/holding.rules.js';

/** A place with all that lies in it, and with the areas around it whose bodies answer for it: a district with its county and its system. */
const reach = (place: Sql): Sql => `(select app.places_within(${place}.id) union select app.places_around(${place}.id))`;

const serving = (place: Sql): Sql => `(select op.organisation_id from organisation_place op where op.place_id in ${reach(place)})`;

/** The order in which a local health economy is told. */
const TYPES = `array['ICB', 'SUB_ICB', 'NHS_TRUST', 'COMBINED_AUTHORITY', 'COUNCIL', 'HOUSING_ASSOCIATION', 'COUNCIL_LANDLORD', 'PARTNERSHIP_BOARD']`;

/** Organisations that serve a place; the shares of its districts add up. */
export const servingRows = (place: Sql): Sql => `(
  select g.id as organisation_id, sum(op.share) filter (where op.basis = 'PATIENT_SHARE') as patient_share,
    array_position(${TYPES}, g.type) as type_rank, coalesce(g.sub_type ilike 'non-metropolitan district%', false) as is_lower_tier, g.name_key
  from organisation_place op join organisation g on g.id = op.organisation_id and g.deleted_at is null and ${isNotClosed('g')}
  where op.place_id in ${reach(place)} group by g.id)`;

export const servingOrder = (row: Sql): Sql => `${row}.type_rank nulls last, ${row}.patient_share desc nulls last, ${row}.is_lower_tier, ${row}.name_key, ${row}.organisation_id`;

/** Functions by sector with the posts that answer for a place: by their remit, else, where they have none, by their organisation. */
export const roleRows = (place: Sql, p: Params, sector: Sector | undefined): Sql => `(
  with answering as (
    select r.post_id as id from post_remit r where r.place_id in ${reach(place)}
    union
    select o.id from post o where o.organisation_id in ${serving(place)} and not exists (select 1 from post_remit r where r.post_id = o.id and r.place_id is not null)),
  counted as (
    select o.function_key, g.sector, o.vacant_since is not null as is_vacant,
      exists (select 1 from appointment a join person h on h.id = a.root_id and h.deleted_at is null where a.post_id = o.id and ${isHeld('a')}) as is_known
    from answering join post o using (id) join organisation g on g.id = o.organisation_id
    where o.deleted_at is null and not ${isOver('o')} and g.deleted_at is null and ${isNotClosed('g')})
  select s.sector, f.key as function_key, f.label, f.position, count(*) filter (where c.is_known)::int as known,
    count(*) filter (where not c.is_known and c.is_vacant)::int as vacant, count(*) filter (where not c.is_known and not c.is_vacant)::int as unknown
  from job_function f cross join lateral unnest(f.sectors) s(sector) left join counted c on c.function_key = f.key and c.sector = s.sector
  ${sector ? `where s.sector = ${p(sector)}` : ''}
  group by s.sector, f.key)`;

/** Opportunities under way in a place, each once. */
export const liveRows = (place: Sql): Sql => `(
  select o.id, o.title, o.title_key, o.stage from opportunity o where o.deleted_at is null and o.state = 'OPEN' and o.stage <> 'AGREED'
    and exists (select 1 from opportunity_place op where op.root_id = o.id and op.place_id in (select app.places_within(${place}.id))))`;

export const roundtableRows = (place: Sql): Sql => `(
  select r.id, r.title, r.starts_at from roundtable r where r.deleted_at is null and r.state = 'PLANNED' and r.ends_at >= app.now()
    and r.place_id in (select app.places_within(${place}.id)))`;

/** The latest day of contact, only ever of the reader's own member. */
export const lastContact = (place: Sql): Sql => `(
  select max(i.happened_on) from interaction i join interaction_person ip on ip.interaction_id = i.id
    join appointment a on a.root_id = ip.person_id and ${isHeld('a')} join post o on o.id = a.post_id and o.deleted_at is null
  where i.deleted_at is null and o.organisation_id in ${serving(place)})`;
