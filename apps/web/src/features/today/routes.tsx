import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/', title: 'Today', roles: ORGANISERS, load: () => import('./today.page.js').then((page) => page.TodayPage) },
  { path: '/follow-ups', title: 'Follow-ups', roles: ORGANISERS, load: () => import('./follow-ups.page.js').then((page) => page.FollowUpsPage) },
];
