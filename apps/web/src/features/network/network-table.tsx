import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NetworkQuery } from '../../gql/graphql.js';
import { SECTORS } from '../../lib/sectors.js';
import { list } from '../../lib/words.js';
import { DataTable, type Column, type Sort } from '../../ui/data-table.js';
import { InkLink } from '../../ui/ink-link.js';
import { Pager } from '../../ui/pager.js';
import { SectorMark } from '../../ui/sector-mark.js';

type Person = NetworkQuery['network']['people'][number];

/** More would push the rest of the page out of a phone's reach. */
const STEP = 15;

const ORDER: Record<string, (person: Person) => string | number> = {
  name: ({ name }) => name.toLowerCase(),
  ring: ({ ring }) => ring,
  ties: ({ tieCount }) => -tieCount,
  joins: ({ joins }) => -joins.length,
  only: ({ onlyLinkTo }) => -onlyLinkTo.length,
};

/** Everybody on the map, by whatever is asked: ties, the sectors that they join, whom nobody else leads to. */
export function NetworkTable({ people, onCentre }: { people: readonly Person[]; onCentre: (id: string) => void }) {
  const [shown, setShown] = useState(STEP);
  const [sort, setSort] = useState<Sort>({ key: 'only', direction: 'ascending' });
  const key = ORDER[sort.key]!;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const rows = [...people].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || a.ring - b.ring || b.tieCount - a.tieCount || (a.name < b.name ? -1 : 1));
  const columns: Column<Person>[] = [
    { key: 'name', header: 'Person', isSortable: true, cell: (person) => <Who person={person} /> },
    { key: 'ring', header: 'Away', align: 'right', isSortable: true, cell: ({ ring }) => (ring === 0 ? 'middle' : ring) },
    { key: 'ties', header: 'Ties', align: 'right', isSortable: true, cell: ({ tieCount }) => tieCount },
    { key: 'joins', header: 'Bridges', isSortable: true, cell: ({ joins }) => (joins.length > 1 ? joins.map((sector) => SECTORS[sector].name).join(', ') : 'one side') },
    { key: 'only', header: 'Only link to', isSortable: true, cell: ({ onlyLinkTo }) => (onlyLinkTo.length === 0 ? 'nobody' : list(onlyLinkTo.map(({ name }) => name))) },
    { key: 'centre', header: 'Draw from', cell: ({ id, name, ring }) => ring > 0 && <Button variant="subtle" size="xs" aria-label={`Draw the network from ${name}`} onClick={() => onCentre(id)}>From here</Button> },
  ];
  return (
    <>
      <DataTable caption="People on the map" columns={columns} rows={rows.slice(0, shown)} rowKey={({ id }) => id} sort={sort} onSort={setSort} />
      {rows.length > STEP && <Pager shown={Math.min(shown, rows.length)} total={rows.length} hasMore={shown < rows.length} onMore={() => setShown(rows.length)} step={rows.length} />}
    </>
  );
}

function Who({ person: { id, name, title, organisationName, sector } }: { person: Person }) {
  return (
    <>
      {sector && <SectorMark sector={sector} />} <InkLink to={`/people/${id}`} strong>{name}</InkLink>
      {title && <small> {title}, {organisationName}</small>}
    </>
  );
}
