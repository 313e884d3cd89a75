import { adminPagesOf } from '../../app/admin-pages.js';
import { useSession } from '../../app/session.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { PageHead } from '../../ui/page-head.js';

/** What is looked after besides the daily work, as far as the role may. */
export function AdminPage() {
  const { role } = useSession();
  return (
    <>
      <PageHead title="Admin" />
      <Ledger>
        {adminPagesOf(role).map(({ to, title, what }) => (
          <LedgerRow key={to} title={<InkLink to={to} strong>{title}</InkLink>} sub={what} />
        ))}
      </Ledger>
    </>
  );
}
