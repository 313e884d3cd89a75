import type { WatchQueryFetchPolicy } from '@apollo/client';

type AsOf = Record<'fetchPolicy' | 'initialFetchPolicy' | 'nextFetchPolicy', WatchQueryFetchPolicy>;

/**
 * How a record is asked for as it was on a day: what it was on another day is not kept, or it would stand for today's.
 * Apollo goes back to the initial policy when the day changes, which else is the one that the page came with.
 */
export const asOf = (isToday: boolean): AsOf =>
  isToday
    ? { fetchPolicy: 'cache-and-network', initialFetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' }
    : { fetchPolicy: 'no-cache', initialFetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' };
