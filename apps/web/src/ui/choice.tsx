import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { midSentence } from '@lintel/words';
import { Icon } from './icon.js';
import classes from './choice.module.css';

export interface Option {
  value: string;
  label: string;
  /** A second line that tells two of the same name apart: sector, town, code. */
  detail?: string;
}

export interface ChoiceProps {
  /** What is being chosen: "Seniority". Spoken always; shown by `FilterChoice`. */
  label: string;
  options: Option[];
  value: string | null;
  /** `null` when the person chooses the words of `anyLabel`. */
  onChange: (value: string | null) => void;
  /** What stands there when nothing is chosen, and the first option: "any NHS body". Without it a choice must be made. */
  anyLabel?: string;
  /** Words of the chosen value when it is not among `options` (they came from an earlier search). */
  valueLabel?: string;
  /** Puts a search field on top; called with what is typed. Pass fresh `options` for a search on the server. */
  onSearch?: (text: string) => void;
  /** Filters `options` by their words as one types. Not together with `onSearch`. */
  searchable?: boolean;
  isSearching?: boolean;
}

interface ChoiceButtonProps extends ChoiceProps {
  variant: 'slot' | 'filter';
}

/** The list behind `SentenceSlot` and `FilterChoice`: a button that opens options, with a search field if there are many. */
export function Choice({ variant, label, options, value, onChange, anyLabel, valueLabel, onSearch, searchable, isSearching }: ChoiceButtonProps) {
  const [typed, setTyped] = useState('');
  const hasSearch = searchable === true || onSearch !== undefined;
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setTyped('');
    },
    onDropdownOpen: () => {
      if (hasSearch) combobox.focusSearchInput();
      onSearch?.('');
      combobox.updateSelectedOptionIndex('active');
    },
  });
  const matches = searchable ? options.filter((option) => option.label.toLowerCase().includes(typed.trim().toLowerCase())) : options;
  const found = typed.trim() === '' || isSearching ? '' : matches.map((option) => option.value).join();
  // Enter takes the first of what was found; while an answer is awaited it takes nothing, since the list is still of older words.
  useEffect(() => {
    if (found === '') combobox.resetSelectedOption();
    else combobox.selectFirstOption();
    // The store is made anew at each drawing; only what was typed and found counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, found]);
  const chosen = options.find((option) => option.value === value)?.label ?? valueLabel ?? anyLabel ?? 'Choose';

  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      width={hasSearch ? 320 : 'max-content'}
      onOptionSubmit={(next) => {
        // At once: a filter that is unset in a folded line stays only while it has the focus.
        combobox.targetRef.current?.focus();
        onChange(next === '' ? null : next);
        combobox.closeDropdown();
      }}
    >
      {/* Set here, as the target takes what its button says of itself away. */}
      <Combobox.Target targetType="button" aria-expanded={combobox.dropdownOpened}>
        <button type="button" className={classes.target} data-variant={variant} data-unset={(anyLabel !== undefined && value === null) || undefined} onClick={() => combobox.toggleDropdown()}>
          <span className={classes.label}>{label} </span>
          <b>{chosen}</b>
          <Icon of={IconChevronDown} size={16} />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        {hasSearch && (
          <Combobox.Search
            aria-label={`Search ${midSentence(label)}`}
            placeholder="Type to search"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              onSearch?.(event.currentTarget.value);
            }}
          />
        )}
        <Combobox.Options mah={320} className={classes.options} aria-label={label} aria-busy={isSearching || undefined}>
          {anyLabel !== undefined && typed === '' && <Line option={{ value: '', label: anyLabel }} isChosen={value === null} />}
          {matches.map((option) => (
            <Line key={option.value} option={option} isChosen={option.value === value} />
          ))}
          {matches.length === 0 && <Combobox.Empty>{isSearching ? 'Searching…' : 'Nothing of that name'}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Line({ option, isChosen }: { option: Option; isChosen: boolean }): ReactNode {
  return (
    <Combobox.Option value={option.value} active={isChosen} className={classes.option}>
      <span>
        {option.label}
        {option.detail && <span className={classes.detail}>{option.detail}</span>}
      </span>
      {isChosen && <Icon of={IconCheck} size={16} />}
    </Combobox.Option>
  );
}
