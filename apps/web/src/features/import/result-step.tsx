import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ImportQuery, ResultStepFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { UNDO } from '../../lib/undo.js';
import { count, plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Section } from '../../ui/section.js';
import { ImportProgress } from './import-progress.js';
import classes from './import.module.css';
import type { Outcome } from './import-words.js';
import { KeptRecords } from './kept-records.js';
import { NewNames } from './new-names.js';
import { OutcomeRows } from './outcome-rows.js';
import { StartImport } from './start-import.js';
import { useStep } from './use-step.js';

graphql(`
  fragment ResultStep on Import {
    id
    version
    state
    kind
    rowCount
    done
    created
    updated
    unchanged
    refused
    activityId
    finishedAt
    undoableUntil
    undoneAt
    counts { ready decide cannot added known names }
  }
`);

const STOP = graphql(`
  mutation StopImport($input: ImportIdInput!) {
    stopImport(input: $input) {
      activityId
    }
  }
`);

const RUNNING: Partial<Record<ResultStepFragment['state'], string>> = { QUEUED: 'Importing', RUNNING: 'Importing', STOPPING: 'Stopping', UNDOING: 'Taking back' };

interface ResultStepProps {
  from: ResultStepFragment;
  newNames: ImportQuery['importNewNames'];
  onMoreNew: () => void;
  /** Which rows of the result are open. */
  outcome: Outcome;
  rows: ImportQuery['outcomes'];
  onMoreRows: () => void;
  /** What taking it back left as it is. */
  kept: ImportQuery['importKept'];
  onMoreKept: () => void;
}

/** Start, progress with a way to stop, then what it came to: the counts add up to the rows. */
export function ResultStep({ from: seen, newNames, onMoreNew, outcome, rows, onMoreRows, kept, onMoreKept }: ResultStepProps) {
  const { run, refusal, isBusy } = useStep(STOP);
  const running = RUNNING[seen.state];
  if (seen.state === 'CHECKED') return <StartImport id={seen.id} version={seen.version} kind={seen.kind} rowCount={seen.rowCount} counts={seen.counts}><NewNames names={newNames} onMore={onMoreNew} /></StartImport>;
  if (running) {
    return (
      <>
        {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
        <ImportProgress label={running} done={seen.done} of={seen.state === 'UNDOING' ? seen.created + seen.updated : seen.rowCount} />
        {(seen.state === 'QUEUED' || seen.state === 'RUNNING') && (
          <div className={classes.actions}>
            <Button variant="default" loading={isBusy} onClick={() => void run({ input: { id: seen.id } })}>Stop</Button>
          </div>
        )}
      </>
    );
  }
  return (
    <Result seen={seen}>
      {seen.state === 'UNDONE' && <KeptRecords kept={kept} onMore={onMoreKept} />}
      <OutcomeRows from={seen} outcome={outcome} rows={rows} onMore={onMoreRows} />
    </Result>
  );
}

function Result({ seen, children }: { seen: ResultStepFragment; children: ReactNode }) {
  const client = useApolloClient();
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = async () => {
    setProblem(null);
    await client.mutate({ mutation: UNDO, variables: { activityId: seen.activityId! }, refetchQueries: 'active' }).catch((error: unknown) => setProblem(refusalOf(error).message));
  };
  const isUndone = seen.state === 'UNDONE';
  return (
    <Section title={isUndone ? 'Taken back' : seen.state === 'STOPPED' ? 'Stopped' : 'Imported'}>
      {problem && <FormErrors errors={[{ message: problem }]} />}
      <p role="status" className={classes.status}>
        {plural(seen.rowCount, 'row')}: {count(seen.created)} created, {count(seen.updated)} updated, {count(seen.unchanged)} unchanged, {count(seen.refused)} refused.
      </p>
      <FactList facts={[
        { label: 'Finished', value: seen.finishedAt && <DateText value={seen.finishedAt} format="exact" /> },
        ...(seen.undoableUntil ? [{ label: 'Can be taken back until', value: <DateText value={seen.undoableUntil} format="exact" /> }] : []),
        ...(seen.undoneAt ? [{ label: 'Taken back', value: <DateText value={seen.undoneAt} format="exact" /> }] : []),
      ]} />
      <div className={classes.actions}>
        {seen.refused > 0 && <a href={`/imports/${seen.id}/refused.csv`} download>Download the {plural(seen.refused, 'refused row')}</a>}
        {!isUndone && seen.activityId && seen.created + seen.updated > 0 && <Button variant="default" onClick={() => void takeBack()}>Undo this import</Button>}
      </div>
      {children}
    </Section>
  );
}
