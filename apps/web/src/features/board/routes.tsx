import type { AppRoute } from '../../lib/feature.js';
import { BOARD_READERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/board', title: 'Health and housing partnerships', roles: BOARD_READERS, load: () => import('./board.page.js').then((page) => page.BoardPage) },
  { path: '/board/decisions', title: 'Decisions', roles: BOARD_READERS, load: () => import('./decisions.page.js').then((page) => page.DecisionsPage) },
];
