import type { AppRoute } from '../../lib/feature.js';
import { LEADS, ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/admin', title: 'Admin', roles: ORGANISERS, load: () => import('./admin.page.js').then((page) => page.AdminPage) },
  { path: '/admin/outbox', title: 'Outbox', roles: ORGANISERS, load: () => import('./outbox.page.js').then((page) => page.OutboxPage) },
  { path: '/admin/users', title: 'Users and roles', roles: LEADS, load: () => import('./users.page.js').then((page) => page.UsersPage) },
];
