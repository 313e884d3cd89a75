import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { JobFunctionLineFragment } from '../../gql/graphql.js';
import { SECTORS } from '../../lib/sectors.js';
import { plural } from '../../lib/words.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { FunctionForm } from './function-form.js';
import { TryTitle } from './try-title.js';

const FUNCTIONS = graphql(`
  query JobFunctions {
    jobFunctions {
      ...JobFunctionLine
    }
    me {
      role
    }
  }
  fragment JobFunctionLine on JobFunction {
    id
    key
    version
    label
    sectors
    titlePatterns
    postCount
  }
`);

/** What jobs are for, and the titles that stand for each: read by the finder, by imports and by every new post. */
export function FunctionsPage() {
  const { data, error, loading, refetch } = useQuery(FUNCTIONS);
  const [open, setOpen] = useState<JobFunctionLineFragment | 'new' | null>(null);
  const mayEdit = data?.me.role === 'ADMINISTRATOR';
  const close = () => setOpen(null);
  return (
    <>
      <PageHead
        title="Functions"
        back={{ to: '/admin', label: 'Admin' }}
        lead="What a job is for, whatever it is called. The titles under each are read by Find, by imports and by every new post."
        actions={mayEdit && <Button onClick={() => setOpen('new')}>Add function</Button>}
      />
      {error && <ErrorBanner what="load the functions" error={error} onRetry={() => void refetch()} />}
      {!data && loading && <LoadingRows what="the functions" rows={8} />}
      {data && (
        <>
          <TryTitle functions={data.jobFunctions} />
          <Section title="All functions" count={data.jobFunctions.length}>
            <Ledger>
              {data.jobFunctions.map((one) => (
                <LedgerRow
                  key={one.key}
                  title={one.label}
                  sub={<><span>{one.sectors.map((sector) => SECTORS[sector as keyof typeof SECTORS].name).join(', ') || 'Any sector'}</span><span>{plural(one.postCount, 'post')}</span></>}
                  actions={mayEdit && <Button variant="subtle" size="sm" aria-label={`Edit ${one.label}`} onClick={() => setOpen(one)}>Edit</Button>}
                >
                  {one.titlePatterns.join(', ') || 'No titles yet.'}
                </LedgerRow>
              ))}
            </Ledger>
          </Section>
        </>
      )}
      {open && <FunctionForm edited={open === 'new' ? null : open} onClose={close} />}
    </>
  );
}
