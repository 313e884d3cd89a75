import { createBrowserRouter, type RouteObject } from 'react-router';
import type { AppRoute } from '../lib/feature.js';
import { allowed } from './allowed.js';
import { NotFoundPage } from './not-found.page.js';
import { RouteError } from './route-error.js';
import { ROUTES } from './routes.js';
import { Shell } from './shell/shell.js';
import { StartPage } from './start.page.js';

function toRouteObject({ path, title, roles, load }: AppRoute): RouteObject {
  const page = async () => (roles ? allowed(await load(), title, roles) : load());
  return { path, lazy: async () => ({ Component: await page() }), ErrorBoundary: RouteError, HydrateFallback: () => null };
}

/** Made once, at the start of the client. */
export function createRouter() {
  return createBrowserRouter([
    ...ROUTES.filter((route) => route.isPublic).map(toRouteObject),
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      children: [
        ...ROUTES.filter((route) => !route.isPublic).map(toRouteObject),
        { path: '/start', Component: StartPage },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}
