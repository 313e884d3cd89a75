import { readType, value } from '../../platform/graphql/read/definitions.js';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { Tie } from './tie.entity.js';
import { TiesOfArgs } from './tie.inputs.js';

export const tieReads = readType(Tie, {
  strength: value((row) => `(array['FAINT', 'SOME', 'STRONG'])[nullif(app.tie_strength(${row}.weight, ${row}.last_on, app.today()), 0)]`),
});

/** How the member's people know a person: strongest first. */
export const tiesOf = rowsRoot<TiesOfArgs>({
  of: () => Tie,
  args: TiesOfArgs,
  where: (t, { personId }, p) => `${p(personId)}::uuid in (${t}.a_id, ${t}.b_id)`,
  order: (t) => `app.tie_strength(${t}.weight, ${t}.last_on, app.today()) desc, ${t}.last_on desc, ${t}.id`,
});
