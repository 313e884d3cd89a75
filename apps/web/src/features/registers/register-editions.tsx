import type { RegisterEditionsQuery } from '../../gql/graphql.js';
import { count } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';

type Edition = RegisterEditionsQuery['registerEditions'][number];

const REGISTER_NAMES: Record<Edition['register'], string> = {
  ICB_LIST: 'Integrated care boards',
  ICB_SUCCESSION: 'ICB successions',
  COUNCILS: 'Councils',
  REGISTERED_PROVIDERS: 'Registered providers of social housing',
  NHS_TRUSTS: 'NHS trusts (ODS)',
  SUB_ICBS: 'Sub-ICB locations (ODS)',
  ICB_SHARES: 'Districts in ICB areas',
  COUNCIL_SPELLINGS: 'Spellings of councils',
  PATIENT_SHARES: 'Patients of trusts by district',
  DEPRIVATION: 'Deprivation by district (IoD)',
};

/** The editions that the Directory stands on, the last read first. */
export function RegisterEditions({ editions }: { editions: readonly Edition[] }) {
  if (editions.length === 0) return <EmptyState fact="No register has been read yet." next="Choose files above; nothing changes before you have seen what would." />;
  return (
    <DataTable
      caption="Editions that were read"
      columns={[
        { key: 'register', header: 'Register', cell: ({ register }) => REGISTER_NAMES[register] },
        { key: 'edition', header: 'Edition', cell: ({ editionOn }) => <DateText value={editionOn} format="plain" /> },
        { key: 'rows', isWide: true, header: 'Rows', align: 'right', cell: ({ rowCount }) => count(rowCount) },
        { key: 'created', header: 'New', align: 'right', cell: ({ created }) => count(created) },
        { key: 'changed', header: 'Changed', align: 'right', cell: ({ changed }) => count(changed) },
        { key: 'unchanged', isWide: true, header: 'Unchanged', align: 'right', cell: ({ unchanged }) => count(unchanged) },
        { key: 'refused', header: 'Refused', align: 'right', cell: ({ refused }) => count(refused) },
        { key: 'read', header: 'Read', cell: ({ readAt }) => <DateText value={readAt} format="plain" /> },
      ]}
      rows={editions}
      rowKey={({ id }) => id}
    />
  );
}
