import { ORGANISERS } from '../lib/roles.js';
import { ViewTabs } from '../ui/view-tabs.js';
import { useSession, type Role } from './session.js';

/** The ways into the Directory, and who may take each, as its route says too; everybody unless told. */
const VIEWS: { to: string; label: string; roles?: readonly Role[] }[] = [
  { to: '/people', label: 'People' },
  { to: '/orgs', label: 'Organisations' },
  { to: '/places', label: 'Places' },
  { to: '/network', label: 'Network', roles: ORGANISERS },
];

interface DirectoryTabsProps {
  /** The `to` of the list that is open; empty for none. */
  current: string;
  /** How many each holds, by its `to`. */
  counts?: Readonly<Record<string, number | undefined>>;
}

/** The row of links above each list of the Directory: those that the reader's role may open. */
export function DirectoryTabs({ current, counts = {} }: DirectoryTabsProps) {
  const { role } = useSession();
  const views = VIEWS.filter(({ roles }) => roles?.includes(role) ?? true).map(({ to, label }) => ({ to, label, count: counts[to] }));
  return <ViewTabs label="Directory" views={views} current={current} />;
}
