import type { PeopleQueryVariables } from '../../gql/graphql.js';

/** What the list's address may say. */
export const PEOPLE_FILTERS = ['words', 'sector', 'function', 'topic', 'place', 'under', 'worksWith', 'notContactedDays', 'order'];

/** The views that come with the product. */
export const PEOPLE_VIEWS = [
  { label: 'All', filters: [] },
  { label: 'We work with', filters: [{ name: 'worksWith', value: 'true' }] },
  { label: 'Not contacted for 90 days', filters: [{ name: 'worksWith', value: 'true' }, { name: 'notContactedDays', value: '90' }, { name: 'order', value: 'LAST_CONTACT' }] },
  { label: 'Longest unconfirmed', filters: [{ name: 'worksWith', value: 'true' }, { name: 'order', value: 'CONFIRMED' }] },
];

export const ORDER_OPTIONS = [
  { value: 'LAST_CONTACT', label: 'longest without contact first' },
  { value: 'CONFIRMED', label: 'longest unconfirmed first' },
];

/** The list's arguments, as its address has them. */
export const peopleFilters = (get: (name: string) => string | null) => ({
  words: get('words'),
  sector: get('sector') as PeopleQueryVariables['sector'],
  function: get('function'),
  topic: get('topic'),
  place: get('place'),
  under: get('under'),
  worksWith: get('worksWith') === 'true' || null,
  notContactedDays: get('notContactedDays') === null ? null : Number(get('notContactedDays')),
  order: get('order'),
});
