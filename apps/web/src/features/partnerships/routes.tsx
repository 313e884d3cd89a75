import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/partnerships', title: 'Agreed partnerships', load: () => import('./partnerships.page.js').then((page) => page.PartnershipsPage) },
  { path: '/partnerships/:id', title: 'Partnership', load: () => import('./partnership.page.js').then((page) => page.PartnershipPage) },
];
