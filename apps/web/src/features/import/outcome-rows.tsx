import { graphql } from '../../gql/gql.js';
import type { ImportKind, ImportQuery } from '../../gql/graphql.js';
import { count } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Pager } from '../../ui/pager.js';
import { SegmentedLinks } from '../../ui/segmented-links.js';
import { type Outcome, OUTCOMES, RECORD_PATHS } from './import-words.js';

graphql(`
  fragment OutcomeRow on ImportRow {
    id
    rowNumber
    name
    detail
    recordId
    reason
  }
`);

interface OutcomeRowsProps {
  from: Record<Lowercase<Outcome>, number> & { id: string; kind: ImportKind };
  /** Which rows are open. */
  outcome: Outcome;
  rows: ImportQuery['outcomes'];
  onMore: () => void;
}

const lower = (outcome: Outcome) => outcome.toLowerCase() as Lowercase<Outcome>;

/** What became of each row, by outcome, and the record that it led to. */
export function OutcomeRows({ from, outcome, rows, onMore }: OutcomeRowsProps) {
  const to = (one: Outcome) => `/admin/import/${from.id}?rows=${one}`;
  const links = (Object.keys(OUTCOMES) as Outcome[]).map((one) => ({ to: to(one), label: `${OUTCOMES[one]} ${count(from[lower(one)])}` }));
  return (
    <>
      <SegmentedLinks label="Rows by what became of them" links={links} current={to(outcome)} />
      {rows.items.length === 0 && <EmptyState fact={from[lower(outcome)] > 0 ? 'The rows are kept for 30 days.' : `No row was ${lower(outcome)}.`} />}
      <Ledger label={`${OUTCOMES[outcome]} rows`}>
        {rows.items.map(({ id, rowNumber, name, detail, recordId, reason }) => (
          <LedgerRow key={id} when={`Row ${count(rowNumber)}`} title={recordId ? <InkLink to={RECORD_PATHS[from.kind === 'PEOPLE' ? 'PERSON' : 'ORGANISATION']!(recordId)}>{name}</InkLink> : name ?? (reason ? 'Nobody named' : 'No longer there')} sub={reason ?? detail ?? undefined} />
        ))}
      </Ledger>
      {rows.items.length > 0 && <Pager shown={rows.items.length} total={rows.totalCount} hasMore={rows.hasNextPage} onMore={onMore} />}
    </>
  );
}
