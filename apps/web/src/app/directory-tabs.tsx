import { ViewTabs } from '../ui/view-tabs.js';
import { ROUTES } from './routes.js';
import { useSession } from './session.js';

/** The ways into the Directory. */
const VIEWS = [
  { to: '/people', label: 'People' },
  { to: '/orgs', label: 'Organisations' },
  { to: '/places', label: 'Places' },
  { to: '/network', label: 'Network' },
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
  const mayOpen = (to: string) => ROUTES.find(({ path }) => path === to)?.roles?.includes(role) ?? true;
  return <ViewTabs label="Directory" views={VIEWS.filter(({ to }) => mayOpen(to)).map((view) => ({ ...view, count: counts[view.to] }))} current={current} />;
}
