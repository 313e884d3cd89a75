import type { AppRoute } from '../../lib/feature.js';

export const routes: AppRoute[] = [];
