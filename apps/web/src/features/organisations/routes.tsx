import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

const page = () => import('./organisation.page.js').then((module) => module.OrganisationPage);

export const routes: AppRoute[] = [
  { path: '/orgs', title: 'Organisations', load: () => import('./organisations.page.js').then((module) => module.OrganisationsPage) },
  { path: '/orgs/new', title: 'Add organisation', roles: ORGANISERS, load: () => import('./new-organisation.page.js').then((module) => module.NewOrganisationPage) },
  { path: '/orgs/:id', title: 'Organisation', load: page },
  { path: '/orgs/:id/people', title: 'Organisation', load: page },
  { path: '/orgs/:id/structure', title: 'Organisation', load: page },
];
