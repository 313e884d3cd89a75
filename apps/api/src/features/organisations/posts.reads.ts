import { many, readType } from '../../platform/graphql/read/definitions.js';
import { asc, listRoot, rowsRoot } from '../../platform/graphql/read/roots.js';
import { Appointment, Person } from '../people/person.entity.js';
import { waitsAsPost } from './reorganised.rules.js';
import { ToSettleArgs } from './settlement.types.js';
import { isHeldBySomebody, isOver } from './post-over.rules.js';
import { PostsArgs } from './organisation.args.js';
import { PostRemit } from './post-remit.entity.js';
import { JobFunction, Post, PostHolder } from './post.entity.js';
import { Goal, Topic } from './topic.entity.js';

export const postReads = readType(Post, {
  remits: many(() => PostRemit, { on: (row, remit) => `${remit}.post_id = ${row}.id`, order: (remit) => `${remit}.noted_on desc, ${remit}.id`, max: 50 }),
  // Each holder is looked up by their appointment: joined at once, the planner went through everybody whom the reader may see, post by post.
  holders: many(() => PostHolder, {
    from: (row, p) => `(select a.id as appointment_id, h.id as person_id, h.name, a.started_on, a.verified_on, a.verified_by, a.verified_how, h.name_key
      from ${p.table(Appointment)} a cross join lateral (select h.id, h.name, h.name_key from ${p.table(Person)} h where h.id = a.root_id and h.deleted_at is null limit 1) h
      where a.post_id = ${row}.id and (a.ended_on is null or a.ended_on > app.today()))`,
    order: (holder) => `${holder}.name_key, ${holder}.appointment_id`,
    max: 20,
  }),
});

/** The posts of an organisation, the most senior first. */
export const posts = listRoot({
  of: () => Post,
  args: PostsArgs,
  always: (t) => `${t}.deleted_at is null and (not ${isOver(t)} or ${isHeldBySomebody(t)})`,
  where: { organisation: (t, id, p) => `${t}.organisation_id = ${p(id)}` },
  orders: { SENIORITY: [asc((t) => `${t}.seniority`, 'smallint'), asc((t) => `${t}.title`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

/** Posts whose organisation closed or was split and of which nobody has decided yet, body by body, the most senior first. */
export const postsToSettle = listRoot({
  of: () => Post,
  args: ToSettleArgs,
  always: waitsAsPost,
  where: { organisation: (t, id, p) => `${t}.organisation_id = ${p(id)}` },
  orders: { BODY: [asc((t) => `(select was.name_key from organisation was where was.id = ${t}.organisation_id)`, 'text'), asc((t) => `${t}.seniority`, 'smallint'), asc((t) => `${t}.title`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

export const jobFunctions = rowsRoot({ of: () => JobFunction, order: (t) => `${t}.position` });
export const topics = rowsRoot({ of: () => Topic, order: (t) => `${t}.position` });
export const goals = rowsRoot({ of: () => Goal, order: (t) => `${t}.key` });
