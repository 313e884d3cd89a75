import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { RegisterAddressFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { count } from '../../lib/words.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './registers.module.css';

graphql(`
  fragment RegisterAddress on RegisterFetch {
    id
    state
    since
    fetchedOn
    total
    done
    note
  }
`);

const FETCH = graphql(`
  mutation FetchRegisters($input: FetchRegistersInput!) {
    fetchRegisters(input: $input) {
      registerFetch {
        id
      }
    }
  }
`);

interface RegisterAddressProps {
  host: string;
  latest: RegisterAddressFragment | undefined;
  isBusy: boolean;
  /** Looks at what was fetched. */
  onPreview: (id: string) => void;
}

/** Registers straight from their address: the worker fetches them, then they are looked at and applied as files are. */
export function RegisterAddress({ host, latest, isBusy, onPreview }: RegisterAddressProps) {
  const [since, setSince] = useState<string | null>(null);
  const { save, refusal, isSaving } = useSave(FETCH, ['RegisterEditions']);
  const isFetching = latest?.state === 'FETCHING';
  return (
    <div className={classes.form}>
      {refusal && <ErrorBanner what="start the fetch" refusal={refusal} />}
      <DateField isPast id="since" label="Only what changed since" description={`NHS trusts and integrated care boards from ${host}. Without a day everything is fetched.`} value={since} error={refusal?.fields?.['since']} onChange={setSince} />
      <Button variant="default" className={classes.preview} loading={isSaving} disabled={isFetching} onClick={() => void save({ input: { since } }, `Fetching from ${host}`)}>
        Fetch from the register
      </Button>
      {latest && <Fetched latest={latest} isBusy={isBusy} onPreview={onPreview} />}
    </div>
  );
}

function Fetched({ latest: { id, state, since, fetchedOn, total, done, note }, isBusy, onPreview }: Pick<RegisterAddressProps, 'isBusy' | 'onPreview'> & { latest: RegisterAddressFragment }) {
  const what = since ? `what changed since ${plainDate(since)}` : 'everything';
  if (state === 'FETCHED') {
    return (
      <div className={classes.fetched}>
        <p role="status">Fetched on {plainDate(fetchedOn)}: {what}, {count(done)} organisations.</p>
        <Button variant="default" loading={isBusy} onClick={() => onPreview(id)}>Preview what was fetched</Button>
      </div>
    );
  }
  return (
    <div>
      {state === 'FAILED' && <StatusWord tone="danger">Nothing was changed</StatusWord>}
      <p role="status">
        {state === 'FAILED' ? `We could not fetch ${what}.` : total === null ? `Asking for ${what}.` : `Fetched: ${count(done)} of ${count(total)} organisations.`} {note}
      </p>
      {state === 'FETCHING' && <ProgressBar label="Fetched organisations" done={done} of={total ?? 0} />}
      {state === 'FETCHING' && <p>You can leave this page: the work goes on.</p>}
    </div>
  );
}
