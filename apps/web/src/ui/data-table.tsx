import type { ReactNode } from 'react';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Icon } from './icon.js';
import classes from './data-table.module.css';
import type { Selection } from './use-selection.js';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers hang right, words left. */
  align?: 'left' | 'right';
  /** CSS width, where the content alone divides the room badly. */
  width?: string;
  /** Left out on a tablet, where there is no room for everything; on a phone each row has room below it. */
  isWide?: boolean;
  /** Left out on a small laptop too. */
  isWidest?: boolean;
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
  /** Rows can be chosen, each by a box of its own. */
  choosing?: Choosing<Row>;
}

export interface Choosing<Row> {
  selection: Selection;
  /** Names the row for whoever hears its box: its name. */
  labelOf: (row: Row) => string;
  /** On a phone there are boxes only then. */
  isAsked: boolean;
}

/** A native table with a sticky head; each row becomes a card with its headers as labels on a phone. */
export function DataTable<Row>({ caption, showCaption, columns, rows, rowKey, sort, onSort, total, choosing }: DataTableProps<Row>) {
  const chosen = choosing?.selection;
  return (
    <table className={classes.table} data-boxes={choosing?.isAsked || undefined}>
      <caption data-hidden={!showCaption || undefined}>{caption}</caption>
      <thead>
        <tr>
          {chosen && <td className={classes.box}><input type="checkbox" aria-label="Choose all that are shown" checked={chosen.isAllShown} onChange={chosen.toggleShown} /></td>}
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align} data-wide={wideOf(column)} style={{ width: column.width }} aria-sort={sort?.key === column.key ? sort.direction : undefined}>
              {column.isSortable && onSort ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-chosen={chosen?.ids.has(rowKey(row)) || undefined}>
            {choosing && (
              <td className={classes.box}>
                <input
                  type="checkbox" aria-label={`Choose ${choosing.labelOf(row)}`} checked={choosing.selection.ids.has(rowKey(row))}
                  onChange={(event) => choosing.selection.toggle(rowKey(row), (event.nativeEvent as MouseEvent).shiftKey === true)}
                />
              </td>
            )}
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell key={column.key} scope={index === 0 ? 'row' : undefined} data-align={column.align} data-wide={wideOf(column)} data-label={column.header}>
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
                <Cell key={column.key} scope={index === 0 ? 'row' : undefined} data-align={column.align} data-wide={wideOf(column)} data-label={column.header}>
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

/** How much room the screen must have for a column. */
const wideOf = <Row,>({ isWide, isWidest }: Column<Row>) => (isWidest ? 'most' : isWide ? 'tablet' : undefined);

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
