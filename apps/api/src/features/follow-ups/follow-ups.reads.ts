import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { whySql } from '../../platform/database/policy.js';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { many, part, readType, type Sql, value } from '../../platform/graphql/read/definitions.js';
import { asc, listRoot } from '../../platform/graphql/read/roots.js';
import { notAnId } from '../../platform/validation.js';
import { isHeld } from '../people/holding.rules.js';
import { User } from '../members/user.entity.js';
import { taskPolicy } from './follow-up.policies.js';
import { FollowUpAbout, Task, TaskState } from './task.entity.js';

export const taskReads = readType(Task, {
  why: value((row) => whySql(taskPolicy, row)),
  dueAt: value((row) => `to_char(${row}.due_time, 'HH24:MI')`),
  about: part(() => FollowUpAbout),
  owners: many(() => User, { max: 10, on: (row, user) => `exists (select 1 from task_owner o where o.task_id = ${row}.id and o.user_id = ${user}.id)`, order: (user) => `${user}.name, ${user}.id` }),
});

const of = (table: string, column: string, key: string) => value((row) => `(select s.${column} from ${table} s where s.id = ${row}.${key})`);
readType(FollowUpAbout, {
  opportunityTitle: of('opportunity', 'title', 'opportunity_id'),
  opportunityStage: of('opportunity', 'stage', 'opportunity_id'),
  personName: of('person', 'name', 'person_id'),
  organisationName: of('organisation', 'name', 'organisation_id'),
  sector: of('organisation', 'sector', 'organisation_id'),
  roundtableTitle: of('roundtable', 'title', 'roundtable_id'),
  postTitle: of('post', 'title', 'post_id'),
  postFunctionKey: of('post', 'function_key', 'post_id'),
  postPlaceId: value((row) => `(select r.place_id from post_remit r where r.post_id = ${row}.post_id and r.place_id is not null order by r.noted_on desc, r.id limit 1)`),
  postHolder: value((row) => `(select h.name from appointment a join person h on h.id = a.root_id and h.deleted_at is null
    where a.post_id = ${row}.post_id and ${isHeld('a')} order by h.name_key, h.id limit 1)`),
});

@ObjectType()
export class FollowUpPage extends pageOf(Task) {}

@ArgsType()
export class FollowUpsArgs extends PageArgs {
  /** Whose; everybody's of your member unless told. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  ownerId?: string | null;

  /** Only the signed-in person's own. */
  @Field(() => Boolean, { nullable: true }) @IsOptional()
  mine?: boolean | null;

  /** Only those of this opportunity. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  /** Only what is due within so many days from today; 0 leaves what is overdue or due today. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(3650)
  dueWithin?: number | null;
}

const ownedBy = (t: Sql, user: Sql): Sql => `exists (select 1 from task_owner o where o.task_id = ${t}.id and o.user_id = ${user})`;

/** Open follow-ups, the most pressing first; those without a day come last. */
export const followUps = listRoot<FollowUpsArgs>({
  of: () => Task,
  args: FollowUpsArgs,
  where: {
    ownerId: (t, id, p) => ownedBy(t, p(id)),
    mine: (t, mine) => (mine ? ownedBy(t, 'app.usr()') : 'true'),
    opportunityId: (t, id, p) => `${t}.opportunity_id = ${p(id)}`,
    dueWithin: (t, days, p) => `${t}.due_on <= app.today() + ${p(days)}::int`,
  },
  always: (t) => `${t}.state = '${TaskState.OPEN}' and ${t}.deleted_at is null`,
  orders: { DUE: [asc((t) => `coalesce(${t}.due_on, 'infinity'::date)`, 'date'), asc((t) => `coalesce(${t}.due_time, '24:00'::time)`, 'time'), asc((t) => `${t}.id`, 'uuid')] },
});
