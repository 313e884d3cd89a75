import type { WatchQueryFetchPolicy } from '@apollo/client';

/** How a record is asked for as it was on a day: what it was on another day is not kept, or it would stand for today's. */
export const asOf = (isToday: boolean): { fetchPolicy: WatchQueryFetchPolicy; nextFetchPolicy: WatchQueryFetchPolicy } =>
  isToday ? { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } : { fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' };
