import { Link } from 'react-router';
import type { CoverageQuery, Sector } from '../../gql/graphql.js';
import { SECTORS } from '../../lib/sectors.js';
import { sentence } from '../../lib/words.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { InkLink } from '../../ui/ink-link.js';
import { MEASURES, standingOf, type Measure } from './coverage-steps.js';
import classes from './coverage.module.css';
import { PlacePart } from './place-part.js';
import { findAddress, roleName, roleStanding } from './role-words.js';

type Row = CoverageQuery['coverage']['items'][number];

interface CoverageTableProps {
  rows: readonly Row[];
  measure: Measure;
  /** Whose functions stand beside the roles covered. */
  sector: Sector;
}

/** One line a place: the measure on its scale and in words and, for roles, each function; what is known leads to the place, what is not to Find. */
export function CoverageTable({ rows, measure, sector }: CoverageTableProps) {
  const caption = measure === 'roles' ? `Coverage: ${SECTORS[sector].name} roles by place` : `Coverage: ${MEASURES[measure]} by place`;
  const columns: Column<Row>[] = [
    { key: 'place', header: 'Place', cell: ({ place }) => <><InkLink to={`/places/${place.code}`} strong>{place.name}</InkLink><PlacePart place={place} /></> },
    { key: 'measure', header: sentence(MEASURES[measure]), cell: (row) => <Figure row={row} rows={rows} measure={measure} /> },
    ...(measure === 'roles' ? rows[0]!.roles.map((role, nth): Column<Row> => ({ key: role.functionKey, header: roleName(role.label), cell: (row) => <RoleCell row={row} nth={nth} /> })) : []),
  ];
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </div>
  );
}

function Figure({ row, rows, measure }: { row: Row; rows: readonly Row[]; measure: Measure }) {
  const { words, step } = standingOf(measure, row, rows);
  return <span className={classes.step} data-step={step}><Link to={`/places/${row.place.code}`} aria-label={`${words}, ${row.place.name}`}>{words}</Link></span>;
}

/** Every place has the same functions in the same order. */
function RoleCell({ row: { place, roles }, nth }: { row: Row; nth: number }) {
  const role = roles[nth];
  if (!role) return null;
  const words = roleStanding(role);
  return <Link to={role.known > 0 ? `/places/${place.code}` : findAddress(role, place.id)} aria-label={`${words}: ${roleName(role.label)}, ${place.name}`}>{words}</Link>;
}
