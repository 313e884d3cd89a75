import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Icon } from '../../ui/icon.js';
import { ADDITIONS } from '../navigation.js';
import { hasRoute } from '../routes.js';
import { useSession } from '../session.js';
import classes from './top-bar.module.css';

/** "Add": a person, an organisation, … from anywhere. */
export function AddMenu() {
  const { role } = useSession();
  const additions = ADDITIONS.filter(({ to }) => hasRoute(to));
  if (role === 'BOARD_MEMBER' || additions.length === 0) return null;
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" className={classes.add} leftSection={<Icon of={IconPlus} />} aria-label="Add">
          Add
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {additions.map(({ to, label }) => (
          <Menu.Item key={to} component={Link} to={to}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
