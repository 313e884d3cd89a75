import type { AppRoute } from '../../lib/feature.js';

export { search } from '../search/palette-search.js';
export const routes: AppRoute[] = [];
