import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/functions', title: 'Functions', load: () => import('./functions.page.js').then((page) => page.FunctionsPage) },
];
