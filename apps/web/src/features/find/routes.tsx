import type { AppRoute, PaletteSearch } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/find', title: 'Find', roles: ORGANISERS, load: () => import('./find.page.js').then((page) => page.FindPage) },
  { path: '/find/gaps', title: 'Gaps', roles: ORGANISERS, load: () => import('./gaps.page.js').then((page) => page.GapsPage) },
];

/** From this many words on it is a question, and no name. */
const A_QUESTION = 3;

/** Asks the finder what is typed in the palette: "estates lead in Leeds". */
export const search: PaletteSearch = (_, text) =>
  Promise.resolve(text.split(/\s+/).length < A_QUESTION ? [] : [{ id: 'FIND', label: `Find who is right: ${text}`, description: 'People and vacant posts, with reasons and ways in', to: `/find?ask=${encodeURIComponent(text)}` }]);
