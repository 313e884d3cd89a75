import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [{ path: '/activity', title: 'Recent changes', load: () => import('./activity.page.js').then((page) => page.ActivityPage) }];
