import {
  IconAddressBook,
  IconCalendarEvent,
  IconHome,
  IconLayoutKanban,
  IconReport,
  IconRoute,
  IconSettings,
  IconUserSearch,
  type Icon,
} from '@tabler/icons-react';
import { adminPagesOf } from './admin-pages.js';
import type { Role } from './session.js';

export interface Destination {
  to: string;
  /** Never shortened, on no screen. */
  label: string;
  icon: Icon;
  /** Pages that belong to it besides those beneath its own path. */
  holds?: string[];
  /** Which number stands beside it while something waits for this person. */
  counts?: 'introductions' | 'roundtables' | 'followUps';
}

/** The seven destinations. */
const TODAY: Destination = { to: '/', label: 'Today', icon: IconHome, counts: 'followUps' };
const FIND: Destination = { to: '/find', label: 'Find', icon: IconUserSearch };
const DIRECTORY: Destination = { to: '/directory', label: 'Directory', icon: IconAddressBook, holds: ['/people', '/orgs', '/places', '/network'] };
const INTRODUCTIONS: Destination = { to: '/introductions', label: 'Introductions', icon: IconRoute, counts: 'introductions' };
const ROUNDTABLES: Destination = { to: '/roundtables', label: 'Roundtables', icon: IconCalendarEvent, counts: 'roundtables' };
const PARTNERSHIPS: Destination = { to: '/opportunities', label: 'Partnerships', icon: IconLayoutKanban, holds: ['/partnerships'] };
const BOARD: Destination = { to: '/board', label: 'Board', icon: IconReport };

const ALL = [TODAY, FIND, DIRECTORY, INTRODUCTIONS, ROUNDTABLES, PARTNERSHIPS, BOARD];

/** What each role may open of them, in its order. The addresses are the same for everyone. */
export const DESTINATIONS: Record<Role, Destination[]> = {
  ADMINISTRATOR: ALL,
  PARTNERSHIP_LEAD: ALL,
  EVENT_ORGANISER: ALL.filter((destination) => destination !== BOARD),
  BOARD_MEMBER: [BOARD, PARTNERSHIPS, ROUNDTABLES],
};

const ADMIN: Destination = { to: '/admin', label: 'Admin', icon: IconSettings, holds: ['/activity'] };

/** Admin, for whoever may use something there. */
export const adminOf = (role: Role): Destination | null => (adminPagesOf(role).length > 0 ? ADMIN : null);

/** Where each role begins. */
export const HOME: Record<Role, string> = {
  ADMINISTRATOR: '/',
  PARTNERSHIP_LEAD: '/',
  EVENT_ORGANISER: '/roundtables',
  BOARD_MEMBER: '/board',
};

/** What "Add" offers. A board member adds nothing. */
export const ADDITIONS: { to: string; label: string }[] = [
  { to: '/people/new', label: 'Person' },
  { to: '/orgs/new', label: 'Organisation' },
  { to: '/roundtables/new', label: 'Roundtable' },
  { to: '/opportunities/new', label: 'Opportunity' },
];

/** Whether a page belongs to a destination. */
export function isWithin(pathname: string, { to, holds = [] }: Pick<Destination, 'to' | 'holds'>): boolean {
  return [to, ...holds].some((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
}
