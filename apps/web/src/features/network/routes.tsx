import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [{ path: '/network', title: 'Network', roles: ORGANISERS, load: () => import('./network.page.js').then((page) => page.NetworkPage) }];
