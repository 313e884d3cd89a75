import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { many, readType, value } from '../../platform/graphql/read/definitions.js';
import { objectRoot } from '../../platform/graphql/read/roots.js';
import { Activity } from '../activity/activity.entity.js';

/** What Today knows besides the lists of follow-ups, opportunities, introductions and roundtables that its page asks for beside it. */
@ObjectType()
export class Today {
  /** When the signed-in person last wrote or signed in before this visit; null for a newcomer. */
  @Field(() => DateTimeScalar, { nullable: true }) lastHereAt!: Date | null;

  /** What colleagues did since then, or in the last week, newest first. */
  @Field(() => [Activity]) since!: Activity[];

  /** Opportunities of your member that are neither paused, closed nor agreed. */
  @Field(() => Int) openOpportunities!: number;
}

/** The session before the newest one, since this visit is the newest. */
const lastHere = `(select s.last_seen_at from session s where s.user_id = app.usr() and s.kind = 'SESSION' order by s.created_at desc offset 1 limit 1)`;

readType(Today, {
  lastHereAt: value(() => lastHere),
  since: many(() => Activity, {
    max: 6,
    on: (_, activity) => `${activity}.member_id = app.member() and ${activity}.user_id <> app.usr() and ${activity}.subject_kind in ('OPPORTUNITY', 'ORGANISATION', 'PERSON', 'ROUNDTABLE', 'PARTNERSHIP')
      and ${activity}.at > greatest(coalesce(${lastHere}, '-infinity'), app.now() - interval '7 days')`,
    order: (activity) => `${activity}.seq desc`,
  }),
  openOpportunities: value(() => `(select count(*)::int from opportunity o where o.state = 'OPEN' and o.stage <> 'AGREED' and o.deleted_at is null)`),
});

export const today = objectRoot({ of: () => Today });
