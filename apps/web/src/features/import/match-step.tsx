import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ImportField, ImportKind, MatchStepFragment } from '../../gql/graphql.js';
import { LAWFUL_BASES } from '../../lib/lawful-bases.js';
import { plural } from '../../lib/words.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './import.module.css';
import { FIELDS, KINDS, leftOutInWords } from './import-words.js';
import { useStep } from './use-step.js';

graphql(`
  fragment MatchStep on Import {
    id
    version
    kind
    madeBy
    notice
    source
    lawfulBasis
    columns { header samples field why isDropped }
  }
`);

const MATCH = graphql(`
  mutation MatchImport($input: MatchImportInput!) {
    matchImport(input: $input) {
      activityId
    }
  }
`);

/** More columns that are left out stand folded up, so that those that are taken can be seen. */
const MOST_UNUSED = 20;

/** What each column is taken as, with what was guessed and why; source and basis, asked once for the whole file. */
export function MatchStep({ from: seen }: { from: MatchStepFragment }) {
  const [kind, setKind] = useState(seen.kind);
  const [fields, setFields] = useState<(ImportField | null)[]>(seen.columns.map(({ field }) => field));
  const [source, setSource] = useState(seen.source ?? '');
  const [lawfulBasis, setBasis] = useState<string>(seen.lawfulBasis ?? LAWFUL_BASES[0]);
  const [isAsking, setAsking] = useState(false);
  const { run, refusal, isBusy } = useStep(MATCH);
  const go = () => {
    setAsking(false);
    void run({ input: { id: seen.id, version: seen.version, kind, source, lawfulBasis: kind === 'PEOPLE' ? lawfulBasis : null, columns: fields.map((field, at) => ({ at, field })) } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (leftOut.length > 0 && source.trim()) setAsking(true);
    else go();
  };
  const turn = (next: ImportKind) => {
    setKind(next);
    const known = new Set(FIELDS[next].map(([field]) => field));
    setFields(fields.map((field) => (field !== null && known.has(field) ? field : null)));
  };
  const rows = seen.columns.map((column, at) => ({ ...column, at }));
  const kept = rows.filter(({ isDropped }) => !isDropped);
  const dropped = rows.filter(({ isDropped }) => isDropped);
  // An Outlook export has ninety columns, seventy of them empty.
  const isEmpty = ({ samples, field }: (typeof rows)[number]) => samples.length === 0 && field === null;
  const empty = kept.filter(isEmpty);
  const filled = kept.filter((row) => !isEmpty(row));
  // The answers to a survey have a hundred columns, of which three are asked for here.
  const unused = filled.filter(({ field }) => field === null);
  const folded = unused.length > MOST_UNUSED ? unused : [];
  const leftOut = kept.filter(({ samples, at }) => samples.length > 0 && fields[at] === null).map(({ header, at }) => header || `column ${at + 1}`);

  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'header', header: 'Column', width: '22%', cell: ({ header }) => header || 'without a name' },
    { key: 'samples', header: 'Its first values', width: '28%', cell: ({ samples }) => <span className={classes.samples}>{samples.join(' · ') || 'empty'}</span> },
    {
      key: 'field', header: 'Taken as', width: '24%',
      cell: ({ header, at }) => (
        <NativeSelect aria-label={`Take ${header || `column ${at + 1}`} as`} value={fields[at] ?? ''} data={[{ value: '', label: 'Left out' }, ...FIELDS[kind].map(([value, label]) => ({ value, label }))]}
          onChange={(event) => setFields(fields.map((field, place) => (place === at ? ((event.currentTarget.value || null) as ImportField | null) : field)))} />
      ),
    },
    { key: 'why', header: 'Why', cell: ({ why, field, at }) => (field === fields[at] ? why : 'You said so.') },
  ];

  return (
    <form onSubmit={submit} noValidate>
      <FormErrors errors={errorsOf(refusal, ['source', 'lawfulBasis', 'columns'])} />
      {seen.notice && <p className={classes.status}>{seen.notice}</p>}
      <div className={classes.asked}>
        <NativeSelect id="kind" label="The rows are" description="Told by the names of its columns." data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))} value={kind} onChange={(event) => turn(event.currentTarget.value as ImportKind)} />
        <TextInput id="source" label="Where does this come from?" description="Kept with each of them, like “guests of 12 March”." value={source} onChange={(event) => setSource(event.currentTarget.value)} error={refusal?.fields?.['source']} required />
        {kind === 'PEOPLE' && <NativeSelect id="lawfulBasis" label="Why may you hold it?" description="The lawful basis of UK data protection law." data={[...LAWFUL_BASES]} value={lawfulBasis} onChange={(event) => setBasis(event.currentTarget.value)} />}
      </div>
      <div id="columns" tabIndex={-1}>
        <DataTable
          caption="Columns of the file"
          columns={columns}
          rows={filled.filter((row) => !folded.includes(row))}
          rowKey={({ at }) => String(at)}
        />
      </div>
      {folded.length > 0 && (
        <details className={classes.empty}>
          <summary>{plural(folded.length, 'column')} with values left out</summary>
          <DataTable caption="Columns with values that are left out" columns={columns} rows={folded} rowKey={({ at }) => String(at)} />
        </details>
      )}
      {empty.length > 0 && (
        <details className={classes.empty}>
          <summary>{plural(empty.length, 'empty column')} left out</summary>
          <DataTable caption="Empty columns of the file" columns={columns} rows={empty} rowKey={({ at }) => String(at)} />
        </details>
      )}
      {dropped.length > 0 && (
        <p>
          <StatusWord tone="quiet">Dropped</StatusWord> {dropped.map(({ header }) => header).join(', ')}: personal, and nobody needs it for this work. These values were not kept.
        </p>
      )}
      {leftOut.length > 0 && <p className={classes.status}>{leftOutInWords(leftOut)}</p>}
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>Continue</Button>
      </div>
      <ConfirmDialog opened={isAsking} title={`Continue without ${leftOut.length === 1 ? 'it' : 'them'}?`} confirmLabel={`Continue without ${leftOut.length === 1 ? 'it' : 'them'}`} cancelLabel="Look at the columns" onConfirm={go} onClose={() => setAsking(false)} isBusy={isBusy}>
        {leftOutInWords(leftOut)} What is left out is not imported.
      </ConfirmDialog>
    </form>
  );
}
