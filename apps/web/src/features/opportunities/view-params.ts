import type { OpportunityBoardQueryVariables, OpportunityState, Sector } from '../../gql/graphql.js';
import { SECTORS } from '../../lib/sectors.js';

/** The address is the view: what its parameters ask for. Words that mean nothing are left out. */
export function filtersOf(params: URLSearchParams): OpportunityBoardQueryVariables {
  const saved = params.get('saved');
  const sector = params.get('sector');
  return {
    placeId: params.get('place'),
    ownerId: params.get('owner'),
    kindKey: params.get('kind'),
    sector: sector !== null && sector in SECTORS ? (sector as Sector) : null,
    mine: saved === 'mine' || null,
    stalled: saved === 'stalled' || null,
    closingThisQuarter: saved === 'quarter' || null,
    forBoard: saved === 'board' || null,
  };
}

/** Which are listed; those that are open unless the address says otherwise. */
export function stateOf(params: URLSearchParams): OpportunityState {
  const state = params.get('state');
  return state === 'PAUSED' || state === 'CLOSED' ? state : 'OPEN';
}

export type Look = 'board' | 'table' | 'timeline';

/** How the opportunities are shown; a board unless the address says otherwise. */
export function lookOf(params: URLSearchParams): Look {
  const view = params.get('view');
  return view === 'table' || view === 'timeline' ? view : 'board';
}

/** The same page with one parameter changed; null takes it out. */
export function withParam(params: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  return query === '' ? '/opportunities' : `/opportunities?${query}`;
}
