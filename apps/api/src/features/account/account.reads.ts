import { readType, value } from '../../platform/graphql/read/definitions.js';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { Session } from './session.entity.js';

readType(Session, { isCurrent: value((row) => `(${row}.id::text = current_setting('app.session', true))`) });

/** Your own sessions and API keys that still work, latest first. */
export const mySessions = rowsRoot({
  of: () => Session,
  where: (t) => `${t}.revoked_at is null and ${t}.expires_at > now() and ${t}.last_seen_at > now() - make_interval(mins => ${t}.idle_minutes)`,
  order: (t) => `${t}.last_seen_at desc`,
});
