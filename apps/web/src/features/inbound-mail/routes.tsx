import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [{ path: '/forwarded', title: 'Forwarded mails', load: () => import('./forwarded.page.js').then((page) => page.ForwardedPage) }];
