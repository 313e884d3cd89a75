import { FilterChoice } from '../../ui/filter-choice.js';
import { useSearch } from './use-search.js';

interface PlaceFilterProps {
  /** The code of a place. */
  value: string | null;
  /** Its name, where the page knows it. */
  name: string | undefined;
  onChange: (code: string | null) => void;
}

/** "Place anywhere ▾" above a list: searches all places; the value is the place's code. */
export function PlaceFilter({ value, name, onChange }: PlaceFilterProps) {
  const { hits, setText, isSearching } = useSearch(['PLACE']);
  const options = hits.map(({ label, code, detail }) => ({ value: code ?? '', label, detail: [detail, code].join(' · ') }));
  return <FilterChoice label="Place" anyLabel="anywhere" options={options} value={value} valueLabel={name ?? value ?? undefined} onChange={onChange} onSearch={setText} isSearching={isSearching} />;
}
