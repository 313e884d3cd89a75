import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Icon } from './icon.js';

const FORMATS = {
  csv: 'CSV, for any spreadsheet',
  xlsx: 'Excel workbook (XLSX)',
  vcf: 'Contact cards (vCard)',
  json: 'JSON, for programs',
} as const;

interface ExportMenuProps {
  /** The list at /exports. */
  list: 'people' | 'organisations' | 'opportunities';
  /** "Export", unless it is of some rows alone. */
  label?: string;
  /** The list's filters as its query has them: the file has the same rows. */
  filters: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;
}

/** Takes the list, as it is narrowed on the screen, away as a file. */
export function ExportMenu({ list, filters, label = 'Export' }: ExportMenuProps) {
  const params = new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  const formats = Object.entries(FORMATS).filter(([format]) => format !== 'vcf' || list === 'people');
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="default" size={label === 'Export' ? 'md' : 'sm'} rightSection={<Icon of={IconChevronDown} size={16} />}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(([format, label]) => (
          <Menu.Item key={format} component="a" href={`/exports/${list}/${format}?${params.toString()}`} download>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
