import type { CloseReason } from '../../gql/graphql.js';

export const CLOSE_REASONS: Record<CloseReason, string> = {
  DELIVERED_ELSEWHERE: 'Delivered elsewhere',
  DECLINED: 'Declined',
  MERGED: 'Merged into another',
  HANDED_OVER: 'Handed over',
  NOT_VIABLE: 'Not viable',
};
