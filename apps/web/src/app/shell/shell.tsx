import { AppShell } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { rememberFollowedLink } from '../../ui/arrival-focus.js';
import { exactDate } from '../../lib/dates.js';
import { now } from '../../lib/clock.js';
import { HOME } from '../navigation.js';
import { SessionGate, useSession } from '../session.js';
import { BottomBar } from './bottom-bar.js';
import { Nav } from './nav.js';
import { TopBar } from './top-bar.js';
import classes from './shell.module.css';

/** Comes after the page: nobody searches in the first half second. */
const Palette = lazy(() => import('./palette.js').then((module) => ({ default: module.Palette })));

/** What stands around every page of a signed-in person. */
export function Shell() {
  return (
    <SessionGate>
      <Frame />
    </SessionGate>
  );
}

function Frame() {
  const { role, memberName } = useSession();
  const { pathname, key } = useLocation();
  const isLoading = useNavigation().state === 'loading';
  const { online } = useNetwork();

  useEffect(() => {
    const remember = (event: MouseEvent) => rememberFollowedLink(key, event.target);
    document.addEventListener('click', remember, { capture: true });
    return () => document.removeEventListener('click', remember, { capture: true });
  }, [key]);

  if (role === 'BOARD_MEMBER' && pathname === '/') return <Navigate to={HOME[role]} replace />;

  return (
    <AppShell layout="alt" header={{ height: 56 }} navbar={{ width: 200, breakpoint: '48em', collapsed: { mobile: true } }} transitionDuration={0}>
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <AppShell.Navbar className={classes.nav} component="div">
        <Nav />
      </AppShell.Navbar>
      <AppShell.Header className={classes.top}>
        <TopBar />
      </AppShell.Header>
      <AppShell.Main className={classes.main} id="main" tabIndex={-1} aria-busy={isLoading || undefined}>
        {!online && (
          <p className={classes.offline} role="status">
            You are offline. You can read what is open; changes have to wait.
          </p>
        )}
        <div className={classes.page}>
          <Outlet />
        </div>
        <p className={classes.printed}>
          {memberName}, printed from Lintel {exactDate(now())}
        </p>
      </AppShell.Main>
      <BottomBar />
      <Suspense>
        <Palette />
      </Suspense>
      <ScrollRestoration />
    </AppShell>
  );
}
