import type { AppRoute } from '../../lib/feature.js';
import { ORGANISERS } from '../../lib/roles.js';

export const routes: AppRoute[] = [
  { path: '/people', title: 'People', load: () => import('./people.page.js').then((module) => module.PeoplePage) },
  { path: '/people/new', title: 'Add person', roles: ORGANISERS, load: () => import('./new-person.page.js').then((module) => module.NewPersonPage) },
  { path: '/people/to-confirm', title: 'Roles to confirm', roles: ORGANISERS, load: () => import('./roles-to-confirm.page.js').then((module) => module.RolesToConfirmPage) },
  { path: '/people/:id', title: 'Person', load: () => import('./person.page.js').then((module) => module.PersonPage) },
];
