import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/duplicates', title: 'Duplicates', load: () => import('./duplicates.page.js').then((page) => page.DuplicatesPage) },
  { path: '/admin/duplicates/compare', title: 'Compare two records', load: () => import('./compare.page.js').then((page) => page.ComparePage) },
];
