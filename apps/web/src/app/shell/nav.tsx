import { IconHelpCircle, type Icon as TablerIcon } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { Icon } from '../../ui/icon.js';
import { Mark } from '../../ui/mark.js';
import { adminOf, DESTINATIONS, isWithin } from '../navigation.js';
import { useSession } from '../session.js';
import classes from './nav.module.css';

/** The left navigation: the destinations of the role, Help and Admin at its foot. */
export function Nav() {
  const { role, counts } = useSession();
  const admin = adminOf(role);
  return (
    <nav className={classes.nav} aria-label="Main">
      <Link className={classes.brand} to="/start">
        <Mark /> Lintel
      </Link>
      <ul>
        {DESTINATIONS[role].map((destination) => (
          <li key={destination.to}>
            <NavLine {...destination} waiting={destination.counts ? counts[destination.counts] : 0} />
          </li>
        ))}
      </ul>
      <ul className={classes.foot}>
        <li>
          <NavLine to="/help" label="Help" icon={IconHelpCircle} />
        </li>
        {admin && (
          <li>
            <NavLine {...admin} />
          </li>
        )}
      </ul>
    </nav>
  );
}

interface NavLineProps {
  to: string;
  label: string;
  icon: TablerIcon;
  holds?: string[];
  /** How many things wait for this person there; zero is not shown. */
  waiting?: number;
}

function NavLine({ to, label, icon, holds, waiting = 0 }: NavLineProps) {
  const { pathname } = useLocation();
  return (
    <Link className={classes.line} to={to} aria-current={isWithin(pathname, { to, holds }) ? 'page' : undefined}>
      <Icon of={icon} />
      <span>{label}</span>
      {waiting > 0 && (
        <span className={classes.waiting}>
          {waiting} <span className={classes.hidden}>{waiting === 1 ? 'needs' : 'need'} you</span>
        </span>
      )}
    </Link>
  );
}
