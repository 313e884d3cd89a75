import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/duplicates', title: 'Duplicates', roles: ORGANISERS, load: () => import('./duplicates.page.js').then((page) => page.DuplicatesPage) },
  { path: '/admin/duplicates/compare', title: 'Compare two records', roles: ORGANISERS, load: () => import('./compare.page.js').then((page) => page.ComparePage) },
];
