import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [
  { path: '/sign-in', title: 'Sign in', isPublic: true, load: () => import('./sign-in.page.js').then((page) => page.SignInPage) },
];
