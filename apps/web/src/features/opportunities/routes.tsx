import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export { search } from '../search/palette-work.js';

export const routes: AppRoute[] = [
  { path: '/opportunities', title: 'Opportunities', load: () => import('./opportunities.page.js').then((page) => page.OpportunitiesPage) },
  { path: '/opportunities/new', title: 'Add opportunity', roles: ORGANISERS, load: () => import('./new-opportunity.page.js').then((page) => page.NewOpportunityPage) },
  { path: '/opportunities/:id', title: 'Opportunity', load: () => import('./opportunity.page.js').then((page) => page.OpportunityPage) },
];
