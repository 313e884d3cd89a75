import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/', title: 'Today', load: () => import('./today.page.js').then((page) => page.TodayPage) },
  { path: '/follow-ups', title: 'Follow-ups', load: () => import('./follow-ups.page.js').then((page) => page.FollowUpsPage) },
];
