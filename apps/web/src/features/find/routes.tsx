import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [{ path: '/find', title: 'Find', load: () => import('./find.page.js').then((page) => page.FindPage) }];
