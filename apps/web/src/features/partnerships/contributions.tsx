import { graphql } from '../../gql/gql.js';
import type { PartnershipContributionsFragment } from '../../gql/graphql.js';
import { count, signed } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { CONTRIBUTION } from './partnership.words.js';
import classes from './partnership.module.css';

graphql(`
  fragment PartnershipContributions on Partnership {
    contributions { id financialYear kind pledged confirmed received organisation { id name sector } }
  }
`);

type Contribution = PartnershipContributionsFragment['contributions'][number];
const pounds = (value: number) => `£${count(value)}`;
const sum = (rows: readonly Contribution[], of: (row: Contribution) => number) => rows.reduce((total, row) => total + of(row), 0);
const variance = (value: number) => (value === 0 ? '£0' : signed(value).replace(/[\d]/, (digit) => `£${digit}`));

/** The ledger by financial year: what was pledged, confirmed and received. In kind is in pounds of what it is worth. */
export function Contributions({ contributions }: Pick<PartnershipContributionsFragment, 'contributions'>) {
  if (contributions.length === 0) return <EmptyState fact="Nothing has been entered yet." />;
  const years = [...new Set(contributions.map(({ financialYear }) => financialYear))];
  return years.map((year) => {
    const rows = contributions.filter(({ financialYear }) => financialYear === year);
    return (
      <div key={year} className={classes.year}>
        <DataTable
          caption={`April to March, ${year.replace('-', ' to ')}`}
          showCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'organisation', header: 'Party', cell: ({ organisation }) => organisation.name, width: '36%' },
            { key: 'kind', header: 'What', cell: ({ kind }) => CONTRIBUTION[kind] },
            { key: 'pledged', header: 'Pledged', align: 'right', cell: (row) => pounds(row.pledged) },
            { key: 'confirmed', header: 'Confirmed', align: 'right', cell: (row) => pounds(row.confirmed) },
            { key: 'received', header: 'Received', align: 'right', cell: (row) => pounds(row.received) },
            { key: 'variance', header: 'Received less pledged', align: 'right', cell: (row) => variance(row.received - row.pledged) },
          ]}
          total={['All', '', pounds(sum(rows, (row) => row.pledged)), pounds(sum(rows, (row) => row.confirmed)), pounds(sum(rows, (row) => row.received)), variance(sum(rows, (row) => row.received - row.pledged))]}
        />
      </div>
    );
  });
}
