import type { Sql } from '../../platform/graphql/read/definitions.js';
import { goneOn } from '../people/holding.rules.js';
import { gateColumns, gateRows, standing } from './opportunity.sql.js';

const writer = (column: Sql): Sql => `(select u.name from user_account u where u.id = ${column})`;

/** The columns of an entry, in order; each kind says what it has, the rest is null. */
const columns: Record<string, string> = {
  id: 'text', kind: 'text', happened_on: 'date', recorded_at: 'timestamptz', by: 'text', text: 'text', layer: 'text', direction: 'text', minutes: 'int', people: 'text[]',
  from_column: 'text', to_column: 'text', override_by: 'text', override_reason: 'text', organisation_name: 'text', sector: 'text', from_commitment: 'text', to_commitment: 'text',
};
const select = (given: Record<string, Sql>): Sql =>
  Object.entries(columns).map(([name, type]) => `${given[name] ? `(${given[name]})::${type}` : name === 'people' ? `'{}'::text[]` : `null::${type}`} as "${name}"`).join(', ');

/** Everything that happened to an opportunity, as rows; row-level security leaves out what the reader may not see. */
export const timelineRows = (row: Sql): Sql => `(
  select ${select({ id: 'n.id', kind: `'NOTE'`, happened_on: `(n.at at time zone 'Europe/London')::date`, recorded_at: 'n.at', by: writer('n.author_id'), text: 'n.text', layer: 'n.layer' })}
  from note n where n.opportunity_id = ${row}.id and n.deleted_at is null
  union all
  select ${select({
    id: 'i.id', kind: 'i.kind', happened_on: 'i.happened_on', recorded_at: 'i.recorded_at', by: writer('i.by_user_id'), text: 'i.summary', layer: `'OURS'`, direction: 'i.direction', minutes: 'i.minutes',
    people: 'array(select pe.name from interaction_person ip join person pe on pe.id = ip.person_id where ip.interaction_id = i.id order by pe.name_key)',
  })}
  from interaction i where i.opportunity_id = ${row}.id and i.deleted_at is null
  union all
  select ${select({
    id: 'c.id', kind: `'MOVE'`, happened_on: 'c.happened_on', recorded_at: 'c.recorded_at', by: writer('c.by_user_id'), text: 'c.reason',
    from_column: 'c.from_column', to_column: 'c.to_column', override_by: 'c.override_by', override_reason: 'c.override_reason',
  })}
  from stage_change c where c.root_id = ${row}.id and ${standing('c')}
  union all
  select ${select({
    id: `h.id || ' ' || h.version`, kind: `'COMMITMENT'`, happened_on: 'h.commitment_on', recorded_at: 'h.sys_from', text: 'h.commitment_note',
    organisation_name: 'org.name', sector: 'org.sector', from_commitment: 'h.before', to_commitment: 'h.commitment',
  })}
  from (select s.*, lag(s.commitment) over (partition by s.id order by s.sys_from) as before from hist.opportunity_party s where s.root_id = ${row}.id) h
  join organisation org on org.id = h.organisation_id where h.before <> h.commitment and h.deleted_at is null
  union all
  select ${select({ id: `ap.id || ' left'`, kind: `'SPONSOR_LEFT'`, happened_on: goneOn('ap', 'pe'), recorded_at: `${goneOn('ap', 'pe')}::timestamp at time zone 'Europe/London'`, text: `pe.name || ', ' || po.title`, organisation_name: 'org.name', sector: 'org.sector' })}
  from (select h.sponsor_appointment_id as id, h.organisation_id, max(coalesce(h.sys_to, 'infinity')) as until from hist.opportunity_party h
    where h.root_id = ${row}.id and h.sponsor_appointment_id is not null and h.deleted_at is null group by 1, 2) h
  join appointment ap on ap.id = h.id join person pe on pe.id = ap.root_id and ${goneOn('ap', 'pe')} <= least(app.today(), (h.until at time zone 'Europe/London')::date)
  join post po on po.id = ap.post_id join organisation org on org.id = h.organisation_id
  union all
  select ${select({ id: 'e.id', kind: `'EVIDENCE'`, happened_on: 'e.provided_on', recorded_at: `e.provided_on::timestamp at time zone 'Europe/London'`, by: 'e.provided_by', text: `g.label || ': ' || e.value` })}
  from evidence e join ${gateRows} as g ${gateColumns} on g.item = e.item where e.root_id = ${row}.id
)`;
