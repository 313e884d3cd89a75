import { Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.js';
import { PageHead } from '../ui/page-head.js';
import { ROLE_NAMES, useSession, type Role } from './session.js';

/** A page for some roles; the others are told so in its place, since trying again would not help. */
export function allowed(Page: ComponentType, title: string, roles: readonly Role[]): ComponentType {
  return function Allowed() {
    return roles.includes(useSession().role) ? <Page /> : <NotAllowed title={title} />;
  };
}

function NotAllowed({ title }: { title: string }) {
  const { role } = useSession();
  return (
    <>
      <PageHead title={title} />
      <EmptyState
        fact={`This page is not open to your role, ${ROLE_NAMES[role].toLowerCase()}.`}
        next="An administrator of your organisation can give you another."
        action={<Button component={Link} to="/start" variant="default" size="sm">Go to where you begin</Button>}
      />
    </>
  );
}
