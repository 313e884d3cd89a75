import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/introductions', title: 'Introductions', load: () => import('./introductions.page.js').then((page) => page.IntroductionsPage) },
  { path: '/introductions/month', title: 'Introductions of a month', load: () => import('./month.page.js').then((page) => page.IntroductionsMonthPage) },
  { path: '/introductions/:id', title: 'Introduction', load: () => import('./introduction.page.js').then((page) => page.IntroductionPage) },
];
