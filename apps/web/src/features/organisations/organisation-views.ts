import type { OrganisationsQueryVariables } from '../../gql/graphql.js';

/** What the list's address may say. */
export const ORGANISATION_FILTERS = ['words', 'type', 'sector', 'status', 'place', 'under', 'function', 'worksWith', 'notContactedDays', 'order'];

/** The views that come with the product. */
export const ORGANISATION_VIEWS = [
  { label: 'All', filters: [] },
  { label: 'We work with', filters: [{ name: 'worksWith', value: 'true' }] },
  { label: 'Not contacted for 90 days', filters: [{ name: 'worksWith', value: 'true' }, { name: 'notContactedDays', value: '90' }, { name: 'order', value: 'LAST_CONTACT' }] },
  { label: 'NHS by ICB', filters: [{ name: 'sector', value: 'NHS_PROVIDER' }, { name: 'order', value: 'ICB' }] },
  { label: 'Housing by people known', filters: [{ name: 'sector', value: 'HOUSING' }, { name: 'order', value: 'PEOPLE' }] },
];

export const STATUS_OPTIONS = [
  { value: 'OPEN,CLOSING', label: 'open now' },
  { value: 'PLANNED', label: 'planned' },
  { value: 'CLOSED', label: 'closed' },
];

export const ORDER_OPTIONS = [
  { value: 'ICB', label: 'by ICB' },
  { value: 'PEOPLE', label: 'most people known first' },
  { value: 'LAST_CONTACT', label: 'longest without contact first' },
];

/** Where the address says nothing: what is there today. */
export const statusIn = (said: string | null): string | null => (said === 'ANY' ? null : said ?? STATUS_OPTIONS[0]!.value);

/** The list's arguments, as its address has them. */
export function organisationFilters(get: (name: string) => string | null) {
  return {
    words: get('words'),
    sector: get('sector') as OrganisationsQueryVariables['sector'],
    type: get('type') as OrganisationsQueryVariables['type'],
    status: (statusIn(get('status'))?.split(',') ?? null) as OrganisationsQueryVariables['status'],
    place: get('place'),
    under: get('under'),
    function: get('function'),
    worksWith: get('worksWith') === 'true' || null,
    notContactedDays: get('notContactedDays') === null ? null : Number(get('notContactedDays')),
    order: get('order'),
  };
}
