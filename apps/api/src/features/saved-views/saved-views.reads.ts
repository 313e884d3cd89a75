import { many, readType, value } from '../../platform/graphql/read/definitions.js';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { SavedView, ViewFilter } from './saved-view.entity.js';
import { SavedViewsArgs } from './saved-view.inputs.js';

export const savedViewReads = readType(SavedView, {
  filters: many(() => ViewFilter, { from: (row) => `(select f.name, f.value from jsonb_to_recordset(${row}.filters) f(name text, value text))`, order: (filter) => `${filter}.name`, max: 20 }),
  isMine: value((row) => `${row}.user_id = app.usr()`),
  by: value((row) => `coalesce((select u.name from user_account u where u.id = ${row}.user_id), 'Somebody who has left')`),
});

/** One's own views of a list, then those that colleagues share. */
export const savedViews = rowsRoot<SavedViewsArgs>({
  of: () => SavedView,
  args: SavedViewsArgs,
  where: (t, { list }, p) => `${t}.list = ${p(list)}`,
  order: (t) => `(${t}.user_id = app.usr()) desc, lower(${t}.name), ${t}.id`,
  max: 100,
});
