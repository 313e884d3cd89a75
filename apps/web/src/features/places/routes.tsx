import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/places', title: 'Places', load: () => import('./places.page.js').then((module) => module.PlacesPage) },
  { path: '/places/coverage', title: 'Coverage', load: () => import('./coverage.page.js').then((module) => module.CoveragePage) },
  { path: '/places/deprivation', title: 'Deprivation', load: () => import('./deprivation.page.js').then((module) => module.DeprivationPage) },
  { path: '/places/:code', title: 'Place', load: () => import('./place.page.js').then((module) => module.PlacePage) },
];
