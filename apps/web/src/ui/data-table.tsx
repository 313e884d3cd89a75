import type { ReactNode } from 'react';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Icon } from './icon.js';
import classes from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers hang right, words left. */
  align?: 'left' | 'right';
  /** CSS width, where the content alone divides the room badly. */
  width?: string;
  /** The header becomes a button. */
  isSortable?: boolean;
}

export interface Sort {
  key: string;
  direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** Names the table; hidden unless `showCaption`, since a section head usually says it. */
  caption: string;
  showCaption?: boolean;
  /** The first column names the row and is its header. */
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** A last line of totals, one cell a column. */
  total?: ReactNode[];
}

/** A native table with a sticky head; each row becomes a card with its headers as labels on a phone. */
export function DataTable<Row>({ caption, showCaption, columns, rows, rowKey, sort, onSort, total }: DataTableProps<Row>) {
  return (
    <table className={classes.table}>
      <caption data-hidden={!showCaption || undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align} style={{ width: column.width }} aria-sort={sort?.key === column.key ? sort.direction : undefined}>
              {column.isSortable && onSort ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell key={column.key} scope={index === 0 ? 'row' : undefined} data-align={column.align} data-label={column.header}>
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell key={column.key} scope={index === 0 ? 'row' : undefined} data-align={column.align} data-label={column.header}>
                  {total[index]}
                </Cell>
              );
            })}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function SortButton<Row>({ column, sort, onSort }: { column: Column<Row>; sort: Sort | undefined; onSort: (sort: Sort) => void }) {
  const isSorted = sort?.key === column.key;
  const next = isSorted && sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button type="button" onClick={() => onSort({ key: column.key, direction: next })}>
      {column.header}
      {isSorted && <Icon of={sort.direction === 'ascending' ? IconArrowUp : IconArrowDown} size={16} />}
    </button>
  );
}
