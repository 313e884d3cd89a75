import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [{ path: '/account', title: 'Your account', load: () => import('./account.page.js').then((page) => page.AccountPage) }];
