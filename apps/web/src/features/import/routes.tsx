import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin/import', title: 'Import', roles: ORGANISERS, load: () => import('./imports.page.js').then((page) => page.ImportsPage) },
  { path: '/admin/import/:id', title: 'Import', roles: ORGANISERS, load: () => import('./import.page.js').then((page) => page.ImportPage) },
];
