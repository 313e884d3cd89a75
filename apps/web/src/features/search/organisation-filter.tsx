import { FilterChoice } from '../../ui/filter-choice.js';
import { useSearch } from './use-search.js';

interface OrganisationFilterProps {
  /** The id of an organisation. */
  value: string | null;
  /** Its name, where the page knows it. */
  name: string | undefined;
  onChange: (id: string | null) => void;
}

/** "Part of any organisation ▾" above a list: searches all organisations; what belongs to the chosen one is in. */
export function OrganisationFilter({ value, name, onChange }: OrganisationFilterProps) {
  const { hits, setText, isSearching } = useSearch(['ORGANISATION']);
  const options = hits.map(({ id, label, code, detail }) => ({ value: id, label, detail: [detail, code].filter(Boolean).join(' · ') }));
  return <FilterChoice label="Part of" anyLabel="any organisation" options={options} value={value} valueLabel={name ?? (value ? 'an organisation that is not there' : undefined)} onChange={onChange} onSearch={setText} isSearching={isSearching} />;
}
