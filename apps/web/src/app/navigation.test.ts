import { adminPagesOf } from './admin-pages.js';
import { ADDITIONS, adminOf, DESTINATIONS, HOME } from './navigation.js';
import { ROUTES } from './routes.js';
import type { Role } from './session.js';

const ROLES = Object.keys(HOME) as Role[];
const mayOpen = (role: Role) => (path: string) => ROUTES.some((route) => route.path === path && (route.roles ?? ROLES).includes(role));
const titles = (role: Role) => adminPagesOf(role).map(({ title }) => title);

test.each(ROLES)('%s is led only to pages that the role may open, and begins on one', (role) => {
  const admin = adminOf(role);
  const offered = [HOME[role], ...DESTINATIONS[role].map(({ to }) => to), ...adminPagesOf(role).map(({ to }) => to), ...(admin ? [admin.to] : [])];
  expect(offered.filter((path) => !mayOpen(role)(path))).toEqual([]);
});

test.each(ROLES)('%s finds under Admin every page there that the role may open', (role) => {
  const there = ROUTES.filter(({ path }) => path.startsWith('/admin/') && path.split('/').length === 3).map(({ path }) => path);
  expect(adminPagesOf(role).map(({ to }) => to)).toEqual(expect.arrayContaining(there.filter(mayOpen(role))));
});

test('a lead imports, merges duplicates and opens the bin; an organiser has no board; a board member has no Admin and adds nothing', () => {
  expect(titles('PARTNERSHIP_LEAD')).toEqual(expect.arrayContaining(['Import', 'Duplicates', 'Bin', 'Outbox', 'Recent changes']));
  expect(titles('PARTNERSHIP_LEAD')).not.toContain('Boundaries');
  expect(DESTINATIONS.EVENT_ORGANISER.map(({ label }) => label)).toEqual(['Today', 'Find', 'Directory', 'Introductions', 'Roundtables', 'Partnerships']);
  expect(HOME.EVENT_ORGANISER).toBe('/roundtables');
  expect(adminOf('BOARD_MEMBER')).toBeNull();
  expect(ADDITIONS.filter(({ to }) => mayOpen('BOARD_MEMBER')(to))).toEqual([]);
});
