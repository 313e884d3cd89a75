import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/functions', title: 'Functions', roles: ORGANISERS, load: () => import('./functions.page.js').then((page) => page.FunctionsPage) },
];
