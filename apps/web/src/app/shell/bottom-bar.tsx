import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { Icon } from '../../ui/icon.js';
import { adminOf, DESTINATIONS, isWithin, type Destination } from '../navigation.js';
import { useSession } from '../session.js';
import { AccountItems } from './account-items.js';
import classes from './bottom-bar.module.css';

const IN_THE_BAR = ['/', '/find', '/directory', '/introductions', '/roundtables'];

/** Five destinations and More, on a phone. Words are never shortened: the narrowest phones find Directory under More. */
export function BottomBar() {
  const { role } = useSession();
  const { pathname } = useLocation();
  const destinations = DESTINATIONS[role];
  const inBar = role === 'BOARD_MEMBER' ? destinations : destinations.filter(({ to }) => IN_THE_BAR.includes(to));
  const rest = destinations.filter((destination) => !inBar.includes(destination));
  return (
    <nav className={classes.bar} aria-label="Main, at the bottom">
      {inBar.map((destination) => (
        <Link key={destination.to} to={destination.to} className={classes.destination} data-to={destination.to} aria-current={isWithin(pathname, destination) ? 'page' : undefined}>
          <Icon of={destination.icon} />
          <span>{destination.label}</span>
        </Link>
      ))}
      <Menu position="top-end" width={240}>
        <Menu.Target>
          <button type="button" className={classes.destination}>
            <Icon of={IconDots} />
            <span>More</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <MoreItems inBar={inBar} rest={rest} admin={adminOf(role)} />
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

function MoreItems({ inBar, rest, admin }: { inBar: Destination[]; rest: Destination[]; admin: Destination | null }) {
  const directory = inBar.filter(({ to }) => to === '/directory');
  return (
    <>
      {directory.map(({ to, label }) => (
        <Menu.Item key={to} component={Link} to={to} className={classes.onlyNarrow}>
          {label}
        </Menu.Item>
      ))}
      {rest.map(({ to, label }) => (
        <Menu.Item key={to} component={Link} to={to}>
          {label}
        </Menu.Item>
      ))}
      <Menu.Item component={Link} to="/help">
        Help
      </Menu.Item>
      {admin && (
        <Menu.Item component={Link} to={admin.to}>
          {admin.label}
        </Menu.Item>
      )}
      <Menu.Divider />
      <AccountItems />
    </>
  );
}
