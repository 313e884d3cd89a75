import type { Sql } from '../../platform/graphql/read/definitions.js';
import { statusSql } from './organisation-status.rules.js';
import { isHeldBySomebody, isOver } from './post-over.rules.js';

/**
 * Whether an organisation is gone or has given a part away: it has closed, or a succession took something from it after `since` was entered.
 * What is entered afterwards at one that lives on is no longer a question.
 */
const isReorganised = (organisationId: Sql, since: Sql): Sql => `(
  exists (select 1 from organisation gone where gone.id = ${organisationId} and ${statusSql('gone')} = 'CLOSED')
  or exists (select 1 from succession part where part.from_id = ${organisationId} and part.happened_on <= app.today() and part.recorded_at >= ${since}))`;

/** Whether a post waits for a decision: undecided, or over while it still has a holder whom whoever settled it could not see. */
export const waitsAsPost = (t: Sql): Sql => `${t}.deleted_at is null and ${isReorganised(`${t}.organisation_id`, `${t}.created_at`)}
  and (${t}.settled is null or (${isOver(t)} and ${isHeldBySomebody(t)}))`;

/** Whether a part in an open opportunity waits for a decision. */
export const waitsAsParty = (t: Sql): Sql => `${t}.deleted_at is null and ${t}.kept_on is null
  and exists (select 1 from opportunity live where live.id = ${t}.root_id and live.deleted_at is null and live.state <> 'CLOSED'
    and ${isReorganised(`${t}.organisation_id`, 'live.created_at')})`;
