import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/reorganised', title: 'Closed and split bodies', load: () => import('./reorganised.page.js').then((page) => page.ReorganisedPage) },
];
