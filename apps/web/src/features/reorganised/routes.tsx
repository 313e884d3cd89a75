import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/reorganised', title: 'Closed and split bodies', roles: ORGANISERS, load: () => import('./reorganised.page.js').then((page) => page.ReorganisedPage) },
];
