import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { plural } from '../../lib/words.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { CheckStep } from './check-step.js';
import { DuplicatesStep } from './duplicates-step.js';
import { formInWords, MOVING, type Outcome, OUTCOMES } from './import-words.js';
import classes from './import.module.css';
import { MatchStep } from './match-step.js';
import { ResultStep } from './result-step.js';

const IMPORT = graphql(`
  query Import($id: ID!, $view: ImportRowView, $after: String, $outcome: ImportRowView, $outcomeAfter: String, $newAfter: String, $keptAfter: String) {
    import(id: $id) {
      id
      state
      fileName
      rowCount
      madeBy
      encoding
      delimiter
      sheet
      headerRow
      ...MatchStep
      ...CheckStep
      ...ResultStep
    }
    importNames(importId: $id, first: 20) {
      items { ...NameChoice }
      totalCount
    }
    importRows(importId: $id, view: $view, first: 25, after: $after) {
      items { ...ProblemRow ...RowChoice }
      totalCount
      endCursor
      hasNextPage
    }
    importNewNames(importId: $id, first: 25, after: $newAfter) {
      items { ...NewName }
      totalCount
      endCursor
      hasNextPage
    }
    outcomes: importRows(importId: $id, view: $outcome, first: 25, after: $outcomeAfter) {
      items { ...OutcomeRow }
      totalCount
      endCursor
      hasNextPage
    }
    importKept(importId: $id, first: 25, after: $keptAfter) {
      items { ...KeptRecord }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

const STEPS = ['match', 'check', 'duplicates', 'import'] as const;
type Step = (typeof STEPS)[number];
const LABELS: Record<Step, string> = { match: '2 Match columns', check: '3 Check', duplicates: '4 Duplicates', import: '5 Import' };

/** One file on its way: match, check, decide, import. Where it stands is kept; the address says which step is open. */
export function ImportPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const asked = search.get('step') as Step | null;
  const outcome = (Object.keys(OUTCOMES) as Outcome[]).find((one) => one === search.get('rows')) ?? 'CREATED';
  // What is read again after a decision must not be the answer to a request that began before it: whoever decides and goes on at once would see the old counts.
  const { data, error, loading, refetch, fetchMore, startPolling, stopPolling } = useQuery(IMPORT, { variables: { id, view: asked === 'duplicates' ? 'MATCHES' : 'PROBLEMS', outcome }, fetchPolicy: 'cache-and-network', context: { queryDeduplication: false } });
  const seen = data?.import;
  const isMoving = seen !== undefined && MOVING.includes(seen.state);
  useEffect(() => {
    if (isMoving) startPolling(1000);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);
  const isOpen = seen?.state === 'CHECKED';
  const natural: Step = seen?.state === 'MATCHING' ? 'match' : seen?.state === 'CHECKING' || isOpen ? 'check' : 'import';
  const step = isOpen && asked && STEPS.includes(asked) ? asked : natural;
  // The next step stands at the same address and begins at its top.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    window.scrollTo(0, 0);
  }, [step]);
  if (error && !seen) return <PageFailed title="Import" what="load this import" error={error} onRetry={() => void refetch()} back={{ to: '/admin/import', label: 'Import' }} />;
  if (!seen || !data) return loading ? <LoadingRows what="the import" /> : null;

  const moreRows = () => void fetchMore({ variables: { after: data.importRows.endCursor }, updateQuery: appendPage('importRows') });
  const moreKept = () => void fetchMore({ variables: { keptAfter: data.importKept.endCursor }, updateQuery: appendPage('importKept') });
  const moreOutcomes = () => void fetchMore({ variables: { outcomeAfter: data.outcomes.endCursor }, updateQuery: appendPage('outcomes') });
  const moreNew = () => void fetchMore({ variables: { newAfter: data.importNewNames.endCursor }, updateQuery: appendPage('importNewNames') });
  const to = (name: Step) => `/admin/import/${id}?step=${name}`;
  const views = [
    { to: '/admin/import', label: '1 Upload', isDone: true },
    ...(isOpen ? STEPS : [natural]).map((name) => ({ to: to(name), label: LABELS[name], isDone: STEPS.indexOf(name) < STEPS.indexOf(step) })),
  ];
  return (
    <>
      <PageHead title={seen.fileName} back={{ to: '/admin/import', label: 'Import' }} lead={`${plural(seen.rowCount, 'row')}. ${formInWords(seen)}`} />
      <ViewTabs label="Steps" views={views} current={to(step)} />
      <div className={classes.step}>
        {step === 'match' && <MatchStep from={seen} />}
        {step === 'check' && <CheckStep from={seen} names={data.importNames} rows={data.importRows} onMore={moreRows} next={to('duplicates')} />}
        {step === 'duplicates' && <DuplicatesStep rows={data.importRows} onMore={moreRows} next={to('import')} />}
        {step === 'import' && <ResultStep from={seen} newNames={data.importNewNames} onMoreNew={moreNew} outcome={outcome} rows={data.outcomes} onMoreRows={moreOutcomes} kept={data.importKept} onMoreKept={moreKept} />}
      </div>
    </>
  );
}
