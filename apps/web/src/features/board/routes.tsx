import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/board', title: 'Health and housing partnerships', load: () => import('./board.page.js').then((page) => page.BoardPage) },
  { path: '/board/decisions', title: 'Decisions', load: () => import('./decisions.page.js').then((page) => page.DecisionsPage) },
];
