import type { AppRoute } from '../lib/feature.js';
import { FEATURES } from './features.js';

/** Every page with its feature, as data: the router is made of it, and browser tests walk it. */
export const ROUTES: (AppRoute & { feature: string })[] = Object.entries(FEATURES).flatMap(([feature, { routes }]) =>
  routes.map((route) => ({ ...route, feature })),
);

/** Whether a page exists at that path; the shell offers no command that leads nowhere. */
export function hasRoute(path: string): boolean {
  return ROUTES.some((route) => route.path === path);
}
