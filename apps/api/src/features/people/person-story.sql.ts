import type { Sql } from '../../platform/graphql/read/definitions.js';
import { isHeld } from './holding.rules.js';

const writer = (column: Sql): Sql => `(select u.name from user_account u where u.id = ${column})`;
const day = (moment: Sql): Sql => `(${moment} at time zone 'Europe/London')::date`;

/** The columns of an event, in order; each kind says what it has, the rest is null. */
const columns: Record<string, string> = {
  person_id: 'uuid', id: 'text', kind: 'text', happened_on: 'date', recorded_at: 'timestamptz', by: 'text', text: 'text', title: 'text', layer: 'text', direction: 'text', state: 'text', subject_id: 'uuid',
};
const select = (given: Record<string, Sql>): Sql => Object.entries(columns).map(([name, type]) => `${given[name] ? `(${given[name]})::${type}` : `null::${type}`} as "${name}"`).join(', ');

const introductionsOf = (side: Sql, other: Sql): Sql => `select ${select({
  person_id: `i.${side}`, id: 'i.id', kind: `'INTRODUCTION'`, happened_on: day('i.asked_at'), recorded_at: 'i.asked_at', by: writer('i.asker_user_id'), text: 'i.about', state: 'i.state', subject_id: 'i.id',
  title: `(select other.name from person other where other.id = i.${other})`,
})}
  from introduction i`;

/** Everything that happened with people, as rows of one `person_id` each; row-level security leaves out what the reader may not see. */
export const personEvents: Sql = `(
  select ${select({ person_id: 'n.person_id', id: 'n.id', kind: `'NOTE'`, happened_on: day('n.at'), recorded_at: 'n.at', by: writer('n.author_id'), text: 'n.text', layer: 'n.layer' })}
  from note n where n.person_id is not null and n.deleted_at is null
  union all
  select ${select({ person_id: 'ip.person_id', id: 'i.id', kind: 'i.kind', happened_on: 'i.happened_on', recorded_at: 'i.recorded_at', by: writer('i.by_user_id'), text: 'i.summary', direction: 'i.direction' })}
  from interaction_person ip join interaction i on i.id = ip.interaction_id where i.deleted_at is null
  union all
  ${introductionsOf('target_person_id', 'connector_person_id')}
  union all
  ${introductionsOf('connector_person_id', 'target_person_id')}
  union all
  select ${select({
    person_id: 'v.person_id', id: 'v.id', kind: `'ROUNDTABLE'`, happened_on: day('r.starts_at'), recorded_at: 'coalesce(v.answered_at, v.sent_at, r.starts_at)', title: 'r.title', state: 'coalesce(v.attended, v.state)', subject_id: 'r.id',
  })}
  from invitation v join roundtable r on r.id = v.root_id and r.deleted_at is null where v.state <> 'DRAFT' and r.starts_at is not null
  union all
  select ${select({
    person_id: 'a.root_id', id: 'op.id', kind: `'OPPORTUNITY'`, happened_on: 'op.commitment_on', recorded_at: `op.commitment_on::timestamp at time zone 'Europe/London'`, title: 'o.title', state: 'op.commitment', subject_id: 'o.id',
  })}
  from opportunity_party op join opportunity o on o.id = op.root_id and o.deleted_at is null join appointment a on a.id = op.sponsor_appointment_id
  where op.deleted_at is null and op.commitment_on is not null
)`;

/** Open opportunities that the reader sees and to which an organisation of theirs is a party today, or which they sponsor. */
export const personOpportunities = (row: Sql): Sql => `(
  select o.id, o.title, o.stage, o.stage_since, bool_or(coalesce(sa.root_id = ${row}.id, false)) as is_sponsor
  from opportunity o join opportunity_party op on op.root_id = o.id and op.deleted_at is null left join appointment sa on sa.id = op.sponsor_appointment_id
  where o.deleted_at is null and o.state = 'OPEN' and (sa.root_id = ${row}.id
    or op.organisation_id in (select po.organisation_id from appointment a join post po on po.id = a.post_id where a.root_id = ${row}.id and ${isHeld('a')}))
  group by o.id)`;

/** Worked on both sides: in a health body and in a housing one, now or before. */
export const isBridge = (row: Sql): Sql => `(select coalesce(bool_or(bo.sector in ('NHS_PROVIDER', 'NHS_COMMISSIONER')) and bool_or(bo.sector = 'HOUSING'), false)
  from appointment ba join post bp on bp.id = ba.post_id join organisation bo on bo.id = bp.organisation_id where ba.root_id = ${row}.id)`;

/** What they are good for, or their post answers for, and the reader's organisation pursues. */
export const sharedTopics = (row: Sql): Sql => `array(select k.label from topic k where exists (select 1 from pursuit pu join opportunity o on o.id = pu.opportunity_id and o.deleted_at is null and o.state = 'OPEN'
    where pu.member_id = app.member() and o.kind_key = k.key)
  and (exists (select 1 from person_topic t where t.root_id = ${row}.id and t.topic_key = k.key)
    or exists (select 1 from appointment a join post_remit r on r.post_id = a.post_id where a.root_id = ${row}.id and ${isHeld('a')} and r.topic_key = k.key))
  order by k.position, k.key)`;
