import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ImportField, ProblemRowFragment } from '../../gql/graphql.js';
import { count } from '../../lib/words.js';
import { FormErrors } from '../../ui/form-errors.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './import.module.css';
import { useStep } from './use-step.js';

graphql(`
  fragment ProblemRow on ImportRow {
    id
    rowNumber
    cells
    name
    detail
    problems { field sentence isBlocking }
  }
`);

const FIX = graphql(`
  mutation FixImportCell($input: FixImportCellInput!) {
    fixImportCell(input: $input) {
      activityId
    }
  }
`);

interface Columns {
  header: string;
  field: ImportField | null;
  isDropped: boolean;
}

/** One row with what is wrong in it, and the cell to correct. */
export function ProblemRow({ row: { id, rowNumber, cells, name, detail, problems }, columns }: { row: ProblemRowFragment; columns: readonly Columns[] }) {
  const first = problems.find(({ isBlocking }) => isBlocking) ?? problems[0];
  // Of a row that goes beyond its columns no single cell is wrong: it is corrected in the file.
  const at = cells.length > columns.length ? -1 : columnOf(columns, first?.field);
  const before = cells[at] ?? '';
  const [value, setValue] = useState(before);
  const { run, refusal, isBusy } = useStep(FIX);
  const fix = (everywhere: boolean) => void run({ input: { rowId: id, at, value, everywhere } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    fix(false);
  };
  return (
    <form onSubmit={submit} className={classes.row}>
      {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
      <b>Row {count(rowNumber)}</b> {[name, detail].filter(Boolean).join(', ')}
      {problems.map(({ sentence, isBlocking }) => (
        <p key={sentence}>
          <StatusWord tone={isBlocking ? 'danger' : 'warn'}>{isBlocking ? 'Cannot be imported' : 'Left out'}</StatusWord> {sentence}
        </p>
      ))}
      {at >= 0 && (
        <div className={classes.fix}>
          <TextInput label={`${columns[at]!.header}, row ${rowNumber}`} value={value} onChange={(event) => setValue(event.currentTarget.value)} />
          <Button type="submit" variant="default" size="sm" loading={isBusy} disabled={value === before} aria-label={`Correct row ${rowNumber}`}>Correct</Button>
          {before !== '' && <Button variant="subtle" size="sm" disabled={value === before || isBusy} onClick={() => fix(true)} aria-label={`Correct every cell like that of row ${rowNumber}`}>Correct all like this</Button>}
        </div>
      )}
    </form>
  );
}

/** Of a name that is missing any of its columns will do. */
function columnOf(columns: readonly Columns[], field: ImportField | undefined): number {
  const exact = columns.findIndex((column) => column.field === field);
  const names: (ImportField | null)[] = ['FULL_NAME', 'LAST_NAME', 'FIRST_NAME'];
  return exact >= 0 || !field || !names.includes(field) ? exact : columns.findIndex((column) => names.includes(column.field));
}
