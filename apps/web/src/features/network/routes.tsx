import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [{ path: '/network', title: 'Network', load: () => import('./network.page.js').then((page) => page.NetworkPage) }];
