import { useSearchParams } from 'react-router';
import { PageHead } from '../../ui/page-head.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { JoinedRecords } from './joined-records.js';
import { LikelyPairs } from './likely-pairs.js';

const VIEWS = [
  { to: '/admin/duplicates', label: 'People' },
  { to: '/admin/duplicates?of=organisations', label: 'Organisations' },
  { to: '/admin/duplicates?of=joined', label: 'Joined records' },
];

/** Records that may have been entered twice, and those that were joined and can be taken apart. */
export function DuplicatesPage() {
  const [params] = useSearchParams();
  const of = params.get('of');
  const current = VIEWS.find(({ to }) => to.endsWith(`of=${of}`)) ?? VIEWS[0]!;
  return (
    <>
      <PageHead title="Duplicates" back={{ to: '/admin', label: 'Admin' }} lead="Records that may be of one person or one organisation. Nothing is joined by itself, and what was joined can be taken apart for 90 days." />
      <ViewTabs label="Duplicates of" views={VIEWS} current={current.to} />
      {of === 'joined' ? <JoinedRecords /> : <LikelyPairs key={current.to} kind={of === 'organisations' ? 'ORGANISATION' : 'PERSON'} />}
    </>
  );
}
