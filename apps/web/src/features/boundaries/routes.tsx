import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/boundaries', title: 'Boundaries', load: () => import('./boundaries.page.js').then((page) => page.BoundariesPage) },
];
