import type { DistrictRowFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { percentWords } from '../../lib/percent-words.js';
import { count } from '../../lib/words.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { InkLink } from '../../ui/ink-link.js';
import { Meta } from '../../ui/lines.js';
import classes from './deprivation.module.css';

graphql(`
  fragment DistrictRow on Place {
    id
    code
    name
    deprivation {
      year
      rank
      averageScore
      mostDeprivedTenth
      neighbourhoods
      inMostDeprivedFifth
      source
    }
  }
`);

const scoreFormat = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const COLUMNS: Column<DistrictRowFragment>[] = [
  { key: 'name', header: 'District', cell: ({ code, name }) => <InkLink to={`/places/${code}`} strong>{name}</InkLink> },
  { key: 'rank', header: 'Rank', align: 'right', cell: ({ deprivation }) => deprivation && count(deprivation.rank) },
  { key: 'score', header: 'Average score', align: 'right', cell: ({ deprivation }) => deprivation && scoreFormat.format(deprivation.averageScore) },
  { key: 'tenth', header: 'In most deprived tenth', align: 'right', cell: ({ deprivation }) => deprivation && percentWords(deprivation.mostDeprivedTenth) },
  { key: 'fifth', header: 'In most deprived fifth', align: 'right', cell: ({ deprivation }) => deprivation && fifthWords(deprivation) },
];

interface DeprivationTableProps<Row extends DistrictRowFragment> {
  caption: string;
  rows: readonly Row[];
  /** Columns after the figures. */
  more?: Column<Row>[];
}

/** Districts in the order in which they are given, with the figures of one edition, which the line under the table names. */
export function DeprivationTable<Row extends DistrictRowFragment>({ caption, rows, more = [] }: DeprivationTableProps<Row>) {
  const sources = [...new Set(rows.map(({ deprivation }) => deprivation?.source))].join('; ');
  const years = [...new Set(rows.map(({ deprivation }) => deprivation?.year))].join(' and ');
  return (
    <>
      <DataTable caption={caption} columns={[...COLUMNS, ...more]} rows={rows} rowKey={({ id }) => id} />
      <p className={classes.source}>
        <Meta>{`English Indices of Deprivation ${years}. Rank 1 is the most deprived district by average rank. Tenths and fifths are of the neighbourhoods (LSOAs) of the whole country; editions cannot be compared with each other. Source: ${sources}.`}</Meta>
      </p>
    </>
  );
}

const fifthWords = ({ neighbourhoods, inMostDeprivedFifth }: NonNullable<DistrictRowFragment['deprivation']>): string =>
  neighbourhoods === null || inMostDeprivedFifth === null ? 'not counted' : `${count(inMostDeprivedFifth)} of ${count(neighbourhoods)}`;
