import type { IntroductionResult } from '../../gql/graphql.js';

/** What came of an introduction, in words. */
export const RESULTS: Record<IntroductionResult, string> = {
  MET: 'Met',
  NO_REPLY: 'No reply',
  LED_TO_OPPORTUNITY: 'Led to an opportunity',
  NOT_USEFUL: 'Not useful',
};

/** Queries that a change of an introduction makes old. */
export const STALE_QUERIES = ['Shell', 'Introductions', 'Introduction', 'TodayPage'];
