import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Icon } from '../../ui/icon.js';
import { useSession } from '../session.js';
import { AccountItems } from './account-items.js';
import classes from './top-bar.module.css';

/** The signed-in person's name, and behind it what concerns them alone. */
export function AccountMenu() {
  const { name } = useSession();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={classes.who}>
          {name}
          <Icon of={IconChevronDown} size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <AccountItems />
      </Menu.Dropdown>
    </Menu>
  );
}
