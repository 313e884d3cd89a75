import { useQuery } from '@apollo/client/react';
import { ROLE_NAMES } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { Role } from '../../gql/graphql.js';
import { DataTable } from '../../ui/data-table.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FactList } from '../../ui/fact-list.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';

const USERS = graphql(`
  query Users {
    users(first: 100) { items { id name email role status } totalCount }
  }
`);

const ROLES: Record<Role, string> = {
  ADMINISTRATOR: 'Can do everything that a partnership lead can, refresh registers, and look after users.',
  PARTNERSHIP_LEAD: 'Can see and change people, introductions, opportunities, partnerships and board papers of your organisation.',
  EVENT_ORGANISER: 'Can plan roundtables, invite people and ask for introductions. Can read opportunities. Cannot read board papers.',
  BOARD_MEMBER: 'Can read the board pack, the pipeline and partnerships. Cannot read notes or contact details.',
};

/** Who signs in for the member, and what the four roles mean. */
export function UsersPage() {
  const { data, error, refetch } = useQuery(USERS);
  return (
    <>
      <PageHead title="Users and roles" back={{ to: '/admin', label: 'Admin' }} />
      {error && <ErrorBanner what="load the users" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="users" />}
      {data && (
        <Section title="Users" count={data.users.totalCount}>
          <DataTable
            caption="Users of your organisation"
            rows={data.users.items}
            rowKey={(user) => user.id}
            columns={[
              { key: 'name', header: 'Name', cell: (user) => user.name },
              { key: 'email', header: 'E-mail', cell: (user) => user.email },
              { key: 'role', header: 'Role', cell: (user) => (user.role ? ROLE_NAMES[user.role] : 'None') },
              { key: 'status', header: 'State', cell: (user) => (user.status === 'ACTIVE' ? 'Active' : 'Suspended') },
            ]}
          />
        </Section>
      )}
      <Section title="What each role may do">
        <FactList facts={Object.entries(ROLES).map(([role, sentence]) => ({ label: ROLE_NAMES[role as Role], value: sentence }))} />
      </Section>
    </>
  );
}
