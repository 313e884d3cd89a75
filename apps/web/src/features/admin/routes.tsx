import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/admin', title: 'Admin', load: () => import('./admin.page.js').then((page) => page.AdminPage) },
  { path: '/admin/outbox', title: 'Outbox', load: () => import('./outbox.page.js').then((page) => page.OutboxPage) },
  { path: '/admin/users', title: 'Users and roles', load: () => import('./users.page.js').then((page) => page.UsersPage) },
];
