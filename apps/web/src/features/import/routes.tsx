import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/import', title: 'Import', load: () => import('./imports.page.js').then((page) => page.ImportsPage) },
  { path: '/admin/import/:id', title: 'Import', load: () => import('./import.page.js').then((page) => page.ImportPage) },
];
