import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/bin', title: 'Bin', roles: ORGANISERS, load: () => import('./bin.page.js').then((page) => page.BinPage) },
];
