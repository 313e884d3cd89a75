import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { RegisterEdition } from './register-edition.entity.js';

/** The editions read last, latest first. */
export const registerEditions = rowsRoot({
  of: () => RegisterEdition,
  order: (t) => `${t}.read_at desc, ${t}.edition_on desc, ${t}.id`,
  max: 50,
});
