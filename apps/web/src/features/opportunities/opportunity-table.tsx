import type { OpportunityCardFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { moneyRange } from '../../lib/money.js';
import { firstName } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { InkLink } from '../../ui/ink-link.js';
import { OrgName } from '../../ui/org-name.js';
import { StageChip } from '../../ui/stage-chip.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './board.module.css';
import { NextStep } from './next-step.js';
import { sizeInWords } from './opportunity-words.js';
import { StalledWords } from './stalled-words.js';

interface OpportunityTableProps {
  rows: OpportunityCardFragment[];
  caption: string;
}

/** Opportunities in rows: the same facts as on the cards. */
export function OpportunityTable({ rows, caption }: OpportunityTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', header: 'Opportunity', width: '20%', cell: (row) => <InkLink to={`/opportunities/${row.id}`} strong>{row.title}</InkLink> },
        { key: 'stage', header: 'Stage', cell: (row) => <StageChip stage={row.state === 'OPEN' ? row.stage : row.state} /> },
        { key: 'parties', header: 'Parties', width: '20%', cell: (row) => row.parties.filter(({ isOurs }) => !isOurs).map(({ id, organisation }) => <div key={id}><OrgName {...organisation} to={`/orgs/${organisation.id}`} /></div>) },
        { key: 'place', isWide: true, header: 'Place', cell: (row) => row.places.map(({ name }) => name).join(', ') },
        { key: 'size', isWidest: true, header: 'Size', cell: (row) => sizeInWords(row).join(', ') },
        { key: 'value', isWide: true, header: 'Value', align: 'right', width: '7.5rem', cell: (row) => <span className={classes.value}>{moneyRange(row.valueLow, row.valueHigh)}</span> },
        { key: 'next', header: 'Next step', width: '18%', cell: (row) => <WhatNext row={row} /> },
        { key: 'owner', header: 'Owner', cell: ({ pursuit }) => (pursuit?.owner ? firstName(pursuit.owner.name) : 'No owner') },
      ]}
    />
  );
}

function WhatNext({ row: { pursuit, state, restartOn } }: { row: OpportunityCardFragment }) {
  if (state === 'PAUSED') return <>Restarts {restartOn && plainDate(restartOn)}</>;
  if (pursuit?.isStalled) return <StatusWord tone="warn"><StalledWords pursuit={pursuit} /></StatusWord>;
  return <NextStep step={pursuit?.nextStep} />;
}
