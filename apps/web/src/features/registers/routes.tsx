import type { AppRoute } from '../../lib/feature.js';
import { LEADS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/registers', title: 'Registers', roles: LEADS, load: () => import('./registers.page.js').then((page) => page.RegistersPage) },
];
