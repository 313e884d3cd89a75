import { useSearchParams } from 'react-router';
import { PageHead } from '../../ui/page-head.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { MergedRecords } from './merged-records.js';
import { LikelyPairs } from './likely-pairs.js';

const VIEWS = [
  { to: '/admin/duplicates', label: 'People' },
  { to: '/admin/duplicates?of=organisations', label: 'Organisations' },
  { to: '/admin/duplicates?of=merged', label: 'Merged records' },
];

/** Records that may have been entered twice, and those that were merged and can be unmerged. */
export function DuplicatesPage() {
  const [params] = useSearchParams();
  const of = params.get('of');
  const current = VIEWS.find(({ to }) => to.endsWith(`of=${of}`)) ?? VIEWS[0]!;
  return (
    <>
      <PageHead title="Duplicates" back={{ to: '/admin', label: 'Admin' }} lead="Records that may be of one person or one organisation. Nothing is merged by itself, and what was merged can be unmerged for 90 days." />
      <ViewTabs label="Duplicates of" views={VIEWS} current={current.to} />
      {of === 'merged' ? <MergedRecords /> : <LikelyPairs key={current.to} kind={of === 'organisations' ? 'ORGANISATION' : 'PERSON'} />}
    </>
  );
}
