import type { AppRoute } from '../../lib/feature.js';
import { ADMINISTRATORS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/boundaries', title: 'Boundaries', roles: ADMINISTRATORS, load: () => import('./boundaries.page.js').then((page) => page.BoundariesPage) },
];
