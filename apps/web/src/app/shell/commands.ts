import { useMantineColorScheme } from '@mantine/core';
import { IconHelpCircle, IconLogout, IconMoon, IconPlus, IconSettings, IconSun, type Icon } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { adminPagesOf } from '../admin-pages.js';
import { ADDITIONS, adminOf, DESTINATIONS } from '../navigation.js';
import { hasRoute } from '../routes.js';
import { useSession } from '../session.js';
import { signOut } from '../sign-out.js';

/** One line of the palette that goes or does. */
export interface Command {
  label: string;
  icon: Icon;
  run: () => void;
}

/** Everywhere this person can go and what can be done from any page. */
export function useCommands(): Command[] {
  const { role } = useSession();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const go = (to: string) => () => void navigate(to);
  const additions = role === 'BOARD_MEMBER' ? [] : ADDITIONS.filter(({ to }) => hasRoute(to));
  const admin = adminOf(role);
  return [
    ...[...DESTINATIONS[role], ...(admin ? [admin] : [])].map(({ to, label, icon }) => ({ label: `Go to ${label}`, icon, run: go(to) })),
    ...additions.map(({ to, label }) => ({ label: `Add ${label.toLowerCase()}`, icon: IconPlus, run: go(to) })),
    ...adminPagesOf(role).map(({ to, title }) => ({ label: `Go to ${title}`, icon: IconSettings, run: go(to) })),
    { label: 'Help', icon: IconHelpCircle, run: go('/help') },
    { label: 'Use the light look', icon: IconSun, run: () => setColorScheme('light') },
    { label: 'Use the dark look', icon: IconMoon, run: () => setColorScheme('dark') },
    { label: 'Sign out', icon: IconLogout, run: () => void signOut() },
  ];
}
