import { Combobox, Loader, TextInput, useCombobox, type TextInputProps } from '@mantine/core';
import type { SearchKind } from '../../gql/graphql.js';
import { SectorMark } from '../../ui/sector-mark.js';
import classes from './record-picker.module.css';
import { useSearch, type Hit } from './use-search.js';

/** What was picked; `id` is what inputs of the API want (for a function or a topic its key, for a place see `code` too). */
export type Picked = Pick<Hit, 'id' | 'label' | 'sector' | 'detail' | 'code'>;

export interface RecordPickerProps extends Pick<TextInputProps, 'id' | 'label' | 'description' | 'error' | 'required' | 'placeholder' | 'disabled' | 'autoFocus'> {
  value: Picked | null;
  onChange: (picked: Hit | null) => void;
}

/** A field that searches as one types; each line has the sector's mark and what tells two of one name apart. */
export function RecordPicker({ kinds, value, onChange, ...field }: RecordPickerProps & { kinds: SearchKind[] }) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { text, setText, hits, isSearching } = useSearch(kinds);
  const pick = (key: string) => {
    const hit = hits.find((one) => keyOf(one) === key);
    if (hit) onChange(hit);
    setText('');
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          {...field}
          value={value ? value.label : text}
          leftSection={value?.sector ? <SectorMark sector={value.sector} /> : undefined}
          rightSection={isSearching ? <Loader size={16} aria-hidden /> : undefined}
          autoComplete="off"
          onChange={({ currentTarget }) => {
            if (value) onChange(null);
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => hits.length > 0 && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={value !== null || text.trim().length < 2}>
        <Combobox.Options aria-label="Found">
          {hits.map((hit) => (
            <Combobox.Option key={keyOf(hit)} value={keyOf(hit)}>
              <FoundLine hit={hit} />
            </Combobox.Option>
          ))}
          {hits.length === 0 && <Combobox.Empty>{isSearching ? 'Searching…' : 'Nothing of that name.'}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** One found record in two lines: its name, then what tells it apart and why it was found. */
export function FoundLine({ hit }: { hit: Hit }) {
  return (
    <span className={classes.line}>
      {hit.sector && <SectorMark sector={hit.sector} />}
      <span>{hit.label}</span>
      <small>{[hit.detail, hit.code, ...hit.why].filter(Boolean).join(' · ')}</small>
    </span>
  );
}

const keyOf = (hit: Hit) => `${hit.kind} ${hit.id}`;
