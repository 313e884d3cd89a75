import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [{ path: '/forwarded', title: 'Forwarded mails', roles: ORGANISERS, load: () => import('./forwarded.page.js').then((page) => page.ForwardedPage) }];
