import type { Permission } from '../../platform/auth/permissions.js';
import type { Cell } from '../../platform/table-files/write-csv.js';

/** A column of a list that leaves as a file. */
export interface ExportColumn<Item> {
  header: string;
  cell: (item: Item) => Cell;
  /** Only for roles that hold this; nobody else’s file has the column. */
  permission?: Permission;
}

/** A list as a file: which rows and fields, by the list’s own root, and how they stand in a table. */
export interface ExportList<Item> {
  /** Of the file and its sheet. */
  name: string;
  /** Selects the list, and nothing beside it. */
  document: string;
  columns: readonly ExportColumn<Item>[];
  /** The item as a contact card; left out where the rows are no people. */
  card?: (item: Item) => string;
}
