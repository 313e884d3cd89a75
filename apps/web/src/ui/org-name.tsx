import { Link } from 'react-router';
import type { Sector } from '../lib/sectors.js';
import { SectorMark } from './sector-mark.js';
import classes from './org-name.module.css';

interface OrgNameProps {
  name: string;
  sector: Sector;
  /** The organisation's page; without it the name is plain ink. */
  to?: string;
  strong?: boolean;
}

/** An organisation in ink beside its sector's mark. `<OrgName name="Elmet Council" sector="COUNCIL" to="/orgs/1" />` */
export function OrgName({ name, sector, to, strong }: OrgNameProps) {
  return (
    <span className={classes.org} data-strong={strong || undefined}>
      <SectorMark sector={sector} />
      {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
    </span>
  );
}
