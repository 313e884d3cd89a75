import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { many, readType, value } from '../../platform/graphql/read/definitions.js';
import { objectRoot } from '../../platform/graphql/read/roots.js';
import { Activity } from '../activity/activity.entity.js';
import { goneOn } from '../people/holding.rules.js';

/** An open opportunity of yours with a party whose sponsor has left their post. */
@ObjectType()
export class LostSponsor {
  /** The party’s own id. */
  @Field(() => ID) id!: string;
  @Field(() => ID) opportunityId!: string;
  /** What that opportunity is called. */
  @Field(() => String) opportunityTitle!: string;
  /** The party that has nobody to speak for it. */
  @Field(() => String) organisationName!: string;
  /** Who spoke for it. */
  @Field(() => String) name!: string;
  /** Their last day in that post, or the day on which they were removed from the Directory. */
  @Field(() => DateScalar) leftOn!: string;
}

/** What Today knows besides the lists of follow-ups, opportunities, introductions and roundtables that its page asks for beside it. */
@ObjectType()
export class Today {
  /** When the signed-in person last wrote or signed in before this visit; null for a newcomer. */
  @Field(() => DateTimeScalar, { nullable: true }) lastHereAt!: Date | null;

  /** What colleagues did since then, or in the last week, newest first. */
  @Field(() => [Activity]) since!: Activity[];

  /** Parties to your open opportunities whose sponsor has left or was removed, the latest first. */
  @Field(() => [LostSponsor]) lostSponsors!: LostSponsor[];

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
  lostSponsors: many(() => LostSponsor, {
    max: 6,
    from: () => `(select p.id, o.id as opportunity_id, o.title as opportunity_title, g.name as organisation_name, pe.name, ${goneOn('a', 'pe')} as left_on
      from opportunity o join opportunity_party p on p.root_id = o.id and p.deleted_at is null join organisation g on g.id = p.organisation_id
      join appointment a on a.id = p.sponsor_appointment_id join person pe on pe.id = a.root_id and ${goneOn('a', 'pe')} <= app.today()
      where o.deleted_at is null and o.state = 'OPEN' and o.stage <> 'AGREED')`,
    order: (lost) => `${lost}.left_on desc, ${lost}.id`,
  }),
  openOpportunities: value(() => `(select count(*)::int from opportunity o where o.state = 'OPEN' and o.stage <> 'AGREED' and o.deleted_at is null)`),
});

export const today = objectRoot({ of: () => Today });
