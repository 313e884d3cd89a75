import type { ReactNode } from 'react';
import { DEALINGS_OPTIONS, QUIET_OPTIONS } from '../../lib/contact-days.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { optionsOf } from '../../lib/options.js';
import { SECTOR_OPTIONS } from '../../lib/sectors.js';
import { orderChoice } from '../../lib/list-views.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/filter-line.js';
import { useLists } from '../search/list-pickers.js';
import { OrganisationFilter } from '../search/organisation-filter.js';
import { PlaceFilter } from '../search/place-filter.js';
import { ORDER_OPTIONS, STATUS_OPTIONS, statusIn } from './organisation-views.js';

interface OrganisationFilterLineProps {
  get: (name: string) => string | null;
  set: (name: string, value: string | null) => void;
  /** Names of what the address has by code and id. */
  placeName: string | undefined;
  underName: string | undefined;
  end: ReactNode;
}

/** What the list of organisations is narrowed and ordered by; a place takes in all that lies within it, an organisation all that belongs to it. */
export function OrganisationFilterLine({ get, set, placeName, underName, end }: OrganisationFilterLineProps) {
  const { functions } = useLists();
  const choose = (name: string) => (value: string | null) => set(name, value);
  return (
    <FilterLine end={end}>
      <FilterChoice label="Sector" anyLabel="any" options={SECTOR_OPTIONS} value={get('sector')} onChange={choose('sector')} />
      <FilterChoice label="Kind" anyLabel="any" options={optionsOf(ORGANISATION_TYPES)} value={get('type')} onChange={choose('type')} />
      <PlaceFilter value={get('place')} name={placeName} onChange={choose('place')} />
      <OrganisationFilter value={get('under')} name={underName} onChange={choose('under')} />
      <FilterChoice label="With a post for" anyLabel="anything" options={functions} value={get('function')} onChange={choose('function')} searchable />
      <FilterChoice label="Dealings" anyLabel="all" options={DEALINGS_OPTIONS} value={get('worksWith')} onChange={choose('worksWith')} />
      <FilterChoice label="No contact for" anyLabel="any time" options={QUIET_OPTIONS} value={get('notContactedDays')} valueLabel={get('notContactedDays') ? `${get('notContactedDays')} days` : undefined} onChange={choose('notContactedDays')} />
      <FilterChoice label="Status" anyLabel="any" options={STATUS_OPTIONS} value={statusIn(get('status'))} onChange={(value) => set('status', value ?? 'ANY')} />
      <FilterChoice label="Order" {...orderChoice(get, ORDER_OPTIONS)} onChange={choose('order')} />
    </FilterLine>
  );
}
