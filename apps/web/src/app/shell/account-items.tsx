import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Link } from 'react-router';
import { hasRoute } from '../routes.js';
import { ROLE_NAMES, useSession } from '../session.js';
import { signOut } from '../sign-out.js';

const THEMES: { value: MantineColorScheme; label: string }[] = [
  { value: 'auto', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Who and for whom, the look, the account, and the way out: behind the name, and at the end of More on a phone. */
export function AccountItems() {
  const { role, memberName } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>
        {ROLE_NAMES[role]}, {memberName}
      </Menu.Label>
      {hasRoute('/account') && (
        <Menu.Item component={Link} to="/account">
          My account
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Label>Look</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
        {THEMES.map(({ value, label }) => (
          <Menu.RadioItem key={value} value={value}>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item onClick={() => void signOut()}>Sign out</Menu.Item>
    </>
  );
}
