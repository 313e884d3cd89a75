import { one, readType, type Sql } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot } from '../../platform/graphql/read/roots.js';
import { CONFIRM_AFTER_DAYS } from './confirm.rules.js';
import { dealtWith } from './dealings.rules.js';
import { isHeld } from './holding.rules.js';
import { Appointment } from './person.entity.js';
import { RoleToConfirm, RolesToConfirmArgs } from './roles-to-confirm.js';

readType(RoleToConfirm, { appointment: one(() => Appointment, (row, appointment) => `${appointment}.id = ${row}.id`) });

/** Sponsors of open opportunities and guests of roundtables to come, as far as the reader sees them; then roles that are due, each with what depends on it. */
const due: Sql = `(
  with sponsor as materialized (
    select p.sponsor_appointment_id as id, count(*)::int as opportunities
    from opportunity_party p join opportunity o on o.id = p.root_id and o.deleted_at is null and o.state <> 'CLOSED' and o.stage <> 'AGREED'
    where p.sponsor_appointment_id is not null and p.deleted_at is null group by 1
  ), guest as materialized (
    select distinct on (v.person_id) v.person_id, r.id, r.title, (r.starts_at at time zone 'Europe/London')::date as on_day
    from roundtable r join invitation v on v.root_id = r.id and v.state not in ('DECLINED', 'WITHDRAWN')
    where r.state = 'PLANNED' and r.deleted_at is null and r.starts_at > app.now() order by v.person_id, r.starts_at, r.id
  )
  select a.id, a.verified_on, coalesce(s.opportunities, 0) as sponsor_of, g.id as roundtable_id, g.title as roundtable_title, g.on_day as roundtable_on
  from appointment a join person pe on pe.id = a.root_id and pe.deleted_at is null join post po on po.id = a.post_id and po.deleted_at is null
  left join sponsor s on s.id = a.id left join guest g on g.person_id = a.root_id
  where ${isHeld('a')} and (a.verified_on is null or a.verified_on <= app.today() - ${CONFIRM_AFTER_DAYS})
    and (s.id is not null or a.root_id in (${dealtWith} union select g.person_id from guest g)))`;

/** Roles to confirm: first those on which opportunities hang, then guests of the next roundtables, then whoever was confirmed the longest ago. */
export const rolesToConfirm = listRoot<RolesToConfirmArgs>({
  of: () => RoleToConfirm,
  args: RolesToConfirmArgs,
  from: () => due,
  orders: {
    DEPENDS: [
      desc((t) => `${t}.sponsor_of`, 'integer'), asc((t) => `coalesce(${t}.roundtable_on, 'infinity'::date)`, 'date'),
      asc((t) => `coalesce(${t}.verified_on, '-infinity'::date)`, 'date'), asc((t) => `${t}.id`, 'uuid'),
    ],
  },
});
