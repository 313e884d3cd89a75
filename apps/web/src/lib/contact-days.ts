/** For how long nobody was in contact, as the options of a filter. */
export const QUIET_OPTIONS = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: 'half a year' },
  { value: '365', label: 'a year' },
];

/** Whether the list is of those that one's organisation has dealings with. */
export const DEALINGS_OPTIONS = [{ value: 'true', label: 'those we work with' }];
