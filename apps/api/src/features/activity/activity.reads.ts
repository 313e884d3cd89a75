import { ObjectType } from '@nestjs/graphql';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot } from '../../platform/graphql/read/roots.js';
import { Activity } from './activity.entity.js';

/** Kind of subject → its table and the column that names it. Row-level security decides whether the name is shown. */
const named: Record<string, [table: string, column: string]> = {
  ORGANISATION: ['organisation', 'name'],
  PERSON: ['person', 'name'],
  POST: ['post', 'title'],
  OPPORTUNITY: ['opportunity', 'title'],
  PARTNERSHIP: ['partnership', 'title'],
  ROUNDTABLE: ['roundtable', 'title'],
  TASK: ['task', 'title'],
};

readType(Activity, {
  by: value((row) => `(select u.name from user_account u where u.id = ${row}.user_id)`),
  // A change of many says how many.
  subjectName: value((row) => `case when ${row}.payload ? 'records' then (${row}.payload ->> 'records') || case when ${row}.subject_kind = 'PERSON' then case ${row}.payload ->> 'records' when '1' then ' person' else ' people' end
    else case ${row}.payload ->> 'records' when '1' then ' organisation' else ' organisations' end end else case ${row}.subject_kind ${Object.entries(named).map(([kind, [table, column]]) =>
    `when '${kind}' then (select s.${column} from ${table} s where s.id = ${row}.subject_id)`).join(' ')} end end`),
  isUndone: value((row) => `exists (select 1 from activity later where later.undoes = ${row}.id)`),
});

@ObjectType()
export class ActivityPage extends pageOf(Activity) {}

/** What your organisation's people changed, newest first; sign-in and the like left out. */
export const activities = listRoot<PageArgs>({
  of: () => Activity,
  args: PageArgs,
  orders: { NEWEST: [desc((t) => `${t}.at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});
