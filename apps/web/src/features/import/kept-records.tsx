import { graphql } from '../../gql/gql.js';
import type { ImportQuery } from '../../gql/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Pager } from '../../ui/pager.js';
import { SectionHead } from '../../ui/section.js';
import { RECORD_PATHS } from './import-words.js';

graphql(`
  fragment KeptRecord on ImportKept {
    id
    kind
    recordId
    name
    reason
  }
`);

/** What was left as it is, since somebody has changed it or built on it since. */
export function KeptRecords({ kept, onMore }: { kept: ImportQuery['importKept']; onMore: () => void }) {
  return (
    <>
      <SectionHead order={3} title="Stayed as it is" />
      {kept.items.length === 0 && <EmptyState fact="Everything went back." />}
      <Ledger>
        {kept.items.map(({ id, kind, recordId, name, reason }) => {
          const path = RECORD_PATHS[kind];
          return <LedgerRow key={id} title={path ? <InkLink to={path(recordId)}>{name ?? 'No longer there'}</InkLink> : name} sub={reason} />;
        })}
      </Ledger>
      {kept.items.length > 0 && <Pager shown={kept.items.length} total={kept.totalCount} hasMore={kept.hasNextPage} onMore={onMore} />}
    </>
  );
}
