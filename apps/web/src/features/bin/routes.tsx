import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin/bin', title: 'Bin', load: () => import('./bin.page.js').then((page) => page.BinPage) },
];
