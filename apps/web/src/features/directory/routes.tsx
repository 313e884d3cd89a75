import type { AppRoute } from '../../lib/feature.js';

export { search } from '../search/palette-search.js';

export const routes: AppRoute[] = [
  { path: '/directory', title: 'Directory', load: () => import('./directory.page.js').then((module) => module.DirectoryPage) },
];
