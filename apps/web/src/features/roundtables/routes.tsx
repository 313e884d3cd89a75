import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/roundtables', title: 'Roundtables', load: () => import('./roundtables.page.js').then((page) => page.RoundtablesPage) },
  { path: '/roundtables/new', title: 'Plan a roundtable', roles: ORGANISERS, load: () => import('./new-roundtable.page.js').then((page) => page.NewRoundtablePage) },
  { path: '/roundtables/:id', title: 'Roundtable', load: () => import('./roundtable.page.js').then((page) => page.RoundtablePage) },
  { path: '/roundtables/:id/plan', title: 'Plan', load: () => import('./plan.page.js').then((page) => page.PlanPage) },
  { path: '/roundtables/:id/invites', title: 'Invites', load: () => import('./invites.page.js').then((page) => page.InvitesPage) },
  { path: '/roundtables/:id/live', title: 'Live', load: () => import('./live.page.js').then((page) => page.LivePage) },
  { path: '/roundtables/:id/follow-up', title: 'Follow-up', load: () => import('./follow-up.page.js').then((page) => page.FollowUpPage) },
];
