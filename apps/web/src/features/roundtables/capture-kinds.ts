import type { CaptureKind } from '../../gql/graphql.js';

/** What can be captured, in the order of the day, with the letter that chooses it. */
export const KINDS: { value: CaptureKind; label: string; many: string; hotkey: string }[] = [
  { value: 'POINT', label: 'Point', many: 'Points', hotkey: 'P' },
  { value: 'OFFER', label: 'Offer', many: 'Offers', hotkey: 'O' },
  { value: 'ASK', label: 'Ask', many: 'Asks', hotkey: 'K' },
  { value: 'ACTION', label: 'Action', many: 'Actions', hotkey: 'A' },
];
