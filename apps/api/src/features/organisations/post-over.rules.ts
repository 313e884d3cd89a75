import type { Sql } from '../../platform/graphql/read/definitions.js';
import { isHeld } from '../people/holding.rules.js';

/** Whether the post behind an alias is done with: its organisation closed or was split, and its job went on elsewhere or ended. */
export const isOver = (post: Sql): Sql => `coalesce(${post}.settled in ('MOVED', 'ENDED'), false)`;

/** Whether somebody whom the reader may see holds it; of a post that is over, somebody whom whoever settled it could not see. */
export const isHeldBySomebody = (post: Sql): Sql => `exists (select 1 from appointment holding where holding.post_id = ${post}.id and ${isHeld('holding')})`;
