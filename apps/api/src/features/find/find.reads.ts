import { PageArgs } from '../../platform/graphql/pages.js';
import { readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot } from '../../platform/graphql/read/roots.js';
import { FinderCorrection } from './correction.entity.js';
import { FinderGap } from './gap.entity.js';

export const correctionReads = readType(FinderCorrection, {
  memberName: value((row) => `(select m.name from member m where m.id = ${row}.member_id)`),
  isOurs: value((row) => `${row}.member_id = app.member()`),
});

export const gapReads = readType(FinderGap, {
  members: value((row) => `app.gap_members(${row}.function_key, ${row}.topic_key, ${row}.place_id)`),
});

/** Whom your organisation looked for in vain, the latest first. */
export const finderGaps = listRoot<PageArgs>({
  of: () => FinderGap,
  args: PageArgs,
  orders: { NEWEST: [desc((t) => `${t}.last_on`, 'date'), asc((t) => `${t}.id`, 'uuid')] },
});
