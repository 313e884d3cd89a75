import type { Impact, Likelihood, Trend } from '../../gql/graphql.js';

export const LIKELIHOODS: Record<Likelihood, string> = { UNLIKELY: 'Unlikely', POSSIBLE: 'Possible', LIKELY: 'Likely', ALMOST_CERTAIN: 'Almost certain' };
export const IMPACTS: Record<Impact, string> = { LOW: 'low impact', MEDIUM: 'medium impact', HIGH: 'high impact' };
export const TRENDS: Record<Trend, string> = { BETTER: 'easing', SAME: 'steady', WORSE: 'rising' };
