import { ActionIcon, Menu } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from 'react-router';
import { plural } from '../../lib/words.js';
import { Icon } from '../../ui/icon.js';
import { useSession } from '../session.js';

/** What waits for this person, and nothing else: each line leads to its list. */
export function BellMenu() {
  const { introductions, roundtables, followUps } = useSession().counts;
  const lines = [
    { to: '/introductions', count: introductions, text: `${plural(introductions, 'introduction')} to answer` },
    { to: '/roundtables', count: roundtables, text: `${plural(roundtables, 'roundtable')} to settle` },
    { to: '/', count: followUps, text: `${plural(followUps, 'follow-up')} due` },
  ].filter(({ count }) => count > 0);
  const total = introductions + roundtables + followUps;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={total === 0 ? 'Notifications, nothing needs you' : `Notifications, ${total} need you`}>
          <Icon of={IconBell} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {lines.map(({ to, text }) => (
          <Menu.Item key={to} component={Link} to={to}>
            {text}
          </Menu.Item>
        ))}
        {lines.length === 0 && (
          <Menu.Item component={Link} to="/start">
            Nothing needs you now
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
