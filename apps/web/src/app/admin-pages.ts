import { ADMINISTRATORS, LEADS, ORGANISERS } from '../lib/roles.js';
import type { Role } from './session.js';

interface AdminPage {
  to: string;
  title: string;
  what: string;
  /** Who may open it, as its route says too. */
  roles: readonly Role[];
}

/** What stands under Admin. */
const PAGES: AdminPage[] = [
  { to: '/admin/import', title: 'Import', what: 'Bring people or organisations from a file, and take it back if it was wrong.', roles: ORGANISERS },
  { to: '/admin/duplicates', title: 'Duplicates', what: 'Records that may have been entered twice, and those that were merged.', roles: ORGANISERS },
  { to: '/activity', title: 'Recent changes', what: 'What your people changed, each with a way back.', roles: ORGANISERS },
  { to: '/admin/bin', title: 'Bin', what: 'People and organisations that were removed, for 30 days.', roles: ORGANISERS },
  { to: '/admin/outbox', title: 'Outbox', what: 'Mail that left, waits or could not leave.', roles: ORGANISERS },
  { to: '/admin/reorganised', title: 'Closed and split bodies', what: 'What becomes of the people, posts and opportunities of bodies that closed or were split.', roles: ORGANISERS },
  { to: '/admin/functions', title: 'Functions', what: 'What jobs are for, and the titles that stand for each.', roles: ORGANISERS },
  { to: '/admin/users', title: 'Users and roles', what: 'Who signs in for your organisation, and what each role may do.', roles: LEADS },
  { to: '/admin/registers', title: 'Registers', what: 'Bring the Directory up to date from the NHS, council and housing registers.', roles: LEADS },
  { to: '/admin/boundaries', title: 'Boundaries', what: 'Outlines of places for the map of coverage, from GeoJSON or TopoJSON.', roles: ADMINISTRATORS },
];

/** The pages under Admin that a role may open; a role with none is not shown Admin. */
export const adminPagesOf = (role: Role): AdminPage[] => PAGES.filter(({ roles }) => roles.includes(role));
