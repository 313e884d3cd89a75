import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { InkLink } from '../../ui/ink-link.js';
import { PageHead } from '../../ui/page-head.js';

const PAGES = [
  { to: '/admin/outbox', title: 'Outbox', what: 'Mail that left, waits or could not leave.' },
  { to: '/activity', title: 'Recent changes', what: 'What your people changed, each with a way back.' },
  { to: '/admin/bin', title: 'Bin', what: 'People and organisations that were removed, for 30 days.' },
  { to: '/admin/users', title: 'Users and roles', what: 'Who signs in for your organisation, and what each role may do.' },
  { to: '/admin/functions', title: 'Functions', what: 'What jobs are for, and the titles that stand for each.' },
  { to: '/admin/import', title: 'Import', what: 'Bring people or organisations from a file, and take it back if it was wrong.' },
  { to: '/admin/duplicates', title: 'Duplicates', what: 'Records that may have been entered twice, and those that were joined.' },
  { to: '/admin/registers', title: 'Registers', what: 'Bring the Directory up to date from the NHS, council and housing registers.' },
  { to: '/admin/boundaries', title: 'Boundaries', what: 'Outlines of places for the map of coverage, from GeoJSON or TopoJSON.' },
  { to: '/admin/reorganised', title: 'Closed and split bodies', what: 'What becomes of the people, posts and opportunities of bodies that closed or were split.' },
];

/** What an administrator looks after. */
export function AdminPage() {
  return (
    <>
      <PageHead title="Admin" />
      <Ledger>
        {PAGES.map(({ to, title, what }) => (
          <LedgerRow key={to} title={<InkLink to={to} strong>{title}</InkLink>} sub={what} />
        ))}
      </Ledger>
    </>
  );
}
