import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/help', title: 'Help', load: () => import('./help.page.js').then((page) => page.HelpPage) },
  { path: '/help/patterns', title: 'Patterns', load: () => import('./patterns/patterns.page.js').then((page) => page.PatternsPage) },
];
