import { useQuery } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useDebouncedCallback } from '@mantine/hooks';
import { graphql } from '../../gql/gql.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { ListSearch } from '../../ui/list-search.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Reasons } from '../../ui/reasons.js';
import { SectorMark } from '../../ui/sector-mark.js';
import { Section } from '../../ui/section.js';
import { addressOf } from '../search/palette-search.js';

const DIRECTORY = graphql(`
  query Directory($words: String!) {
    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {
      kind
      id
      label
      sector
      detail
      code
      why
      understoodAs
      organisationId
    }
    people(first: 1) {
      totalCount
    }
    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {
      totalCount
    }
    places(first: 1) {
      totalCount
    }
  }
`);

const PAUSE_MS = 250;

/** One search over everything in the Directory, and the way to its three lists. */
export function DirectoryPage() {
  const [params, setParams] = useSearchParams();
  const words = params.get('words') ?? '';
  const search = useDebouncedCallback((text: string) => setParams(text.trim() ? { words: text.trim() } : {}, { replace: true }), PAUSE_MS);
  const { data, previousData, error, loading, refetch } = useQuery(DIRECTORY, { variables: { words } });
  const shown = data ?? previousData;
  const counts = { '/people': shown?.people.totalCount, '/orgs': shown?.organisations.totalCount, '/places': shown?.places.totalCount };
  const understood = shown?.search.find((hit) => hit.understoodAs)?.understoodAs;
  return (
    <>
      <PageHead title="Directory" />
      <DirectoryTabs current="" counts={counts} />
      <ListSearch label="Search the Directory" placeholder="“estates lead Leeds”, a former name, a code" initial={words} onChange={search} />
      {error && <ErrorBanner what="search" error={error} onRetry={() => void refetch()} />}
      {!shown && loading && <LoadingRows what="the Directory" rows={6} />}
      {words === '' && <EmptyState fact="Search by name, former name, code, post, function, topic or place." next="Typing errors and accents do not matter." />}
      {words !== '' && shown && (
        <Box mt={24}><Section title="Found" count={shown.search.length}>
          {understood && <p role="status">Showing what we found for “{understood}”.</p>}
          {shown.search.length === 0 && <EmptyState fact={`Nothing for “${words}”.`} next="Try fewer words, or one of the lists above." />}
          <Ledger>
            {shown.search.map((hit) => (
              <LedgerRow
                key={`${hit.kind} ${hit.id}`}
                title={<>{hit.sector && <SectorMark sector={hit.sector} />} <InkLink to={addressOf(hit)} strong>{hit.label}</InkLink></>}
                sub={<>{hit.detail && <span>{hit.detail}</span>}{hit.code && <span>{hit.code}</span>}</>}
              >
                {hit.why.length > 0 && <Reasons>{hit.why}</Reasons>}
              </LedgerRow>
            ))}
          </Ledger>
        </Section></Box>
      )}
    </>
  );
}
