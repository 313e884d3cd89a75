import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/registers', title: 'Registers', load: () => import('./registers.page.js').then((page) => page.RegistersPage) },
];
