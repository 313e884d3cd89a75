import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Icon } from './icon.js';

interface ListSearchProps {
  label: string;
  placeholder: string;
  /** What the address says; the field keeps its own text from there. */
  initial: string;
  onChange: (text: string) => void;
}

/** The search field above a list: `<ListSearch label="Find an organisation" placeholder="Name or code" … />` */
export function ListSearch({ label, placeholder, initial, onChange }: ListSearchProps) {
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      defaultValue={initial}
      onChange={(event) => onChange(event.currentTarget.value)}
      leftSection={<Icon of={IconSearch} size={16} />}
      maw={480}
      mt={24}
      mb={8}
    />
  );
}
