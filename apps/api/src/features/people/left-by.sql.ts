import { goneOn, isFilled } from './holding.rules.js';

/** Whether a row of history is what stood when an activity began, in SQL over `began`. */
const stood = (row: string): string => `${row}.sys_from <= began.at and (${row}.sys_to is null or ${row}.sys_to > began.at)`;

/**
 * Posts that an activity ($1) appointed people to, whose appointments are gone by now: those that nobody is left in, though they were vacant or somebody of
 * the Directory was in them when it began. `since`: when the last one went, or since when it was vacant then.
 */
export const LEFT_BY = `
  select o.id, coalesce(greatest(before.vacant_since, (select max(${goneOn('a', 'p')}) from appointment a join person p on p.id = a.root_id and p.published_at is not null where a.post_id = o.id)), app.today())::text as since
  from (select at from activity where id = $1) began
  cross join (select distinct h.post_id from hist.appointment h where h.activity_id = $1) touched
  join post o on o.id = touched.post_id and o.vacant_since is null and o.deleted_at is null and not ${isFilled('o')}
  left join hist.post before on before.id = o.id and ${stood('before')}
  where before.vacant_since is not null or exists (
    select 1 from appointment a join hist.appointment held on held.id = a.id and ${stood('held')} and (held.ended_on is null or held.ended_on > began.at::date)
    join hist.person holder on holder.id = held.root_id and ${stood('holder')} and holder.published_at is not null and holder.deleted_at is null
    where a.post_id = o.id)`;
