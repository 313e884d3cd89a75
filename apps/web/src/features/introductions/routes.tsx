import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/introductions', title: 'Introductions', roles: ORGANISERS, load: () => import('./introductions.page.js').then((page) => page.IntroductionsPage) },
  { path: '/introductions/month', title: 'Introductions of a month', roles: ORGANISERS, load: () => import('./month.page.js').then((page) => page.IntroductionsMonthPage) },
  { path: '/introductions/:id', title: 'Introduction', roles: ORGANISERS, load: () => import('./introduction.page.js').then((page) => page.IntroductionPage) },
];
