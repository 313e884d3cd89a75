import type { Params, Sql } from './definitions.js';

/** Whether a folded column holds every word that is asked for, in whatever order, or the beginning of one. Without a word in them, words narrow nothing. */
export const holdsWords = (folded: Sql, words: string, p: Params): Sql =>
  `not exists (select 1 from string_to_table(app.fold(${p(words)}), ' ') asked where strpos(${folded}, asked) = 0)`;
