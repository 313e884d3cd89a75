import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [{ path: '/activity', title: 'Recent changes', roles: ORGANISERS, load: () => import('./activity.page.js').then((page) => page.ActivityPage) }];
