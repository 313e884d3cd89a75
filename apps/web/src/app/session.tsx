import { useQuery } from '@apollo/client/react';
import { createContext, use, type ReactNode } from 'react';
import { graphql } from '../gql/gql.js';
import type { ShellQuery } from '../gql/graphql.js';
import { refusalOf } from '../lib/refusal.js';
import { ErrorBanner } from '../ui/error-banner.js';

const SHELL = graphql(`
  query Shell {
    me {
      userId
      name
      email
      role
      memberId
      memberName
      memberSector
      counts {
        introductions
        roundtables
        followUps
      }
      isDemo
    }
  }
`);

/** Who is signed in, for which member, and what waits for them. */
export type Session = NonNullable<ShellQuery['me']>;
export type Role = Session['role'];

const SessionContext = createContext<Session | null>(null);

/** The signed-in person. Only beneath the shell, where there always is one. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession was called outside the shell');
  return session;
}

/** Asks who is signed in before anything else is drawn. Without a session the client has gone to /sign-in meanwhile. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(SHELL);
  if (data?.me) return <SessionContext value={data.me}>{children}</SessionContext>;
  if (error && refusalOf(error).code !== 'UNAUTHENTICATED') {
    return <ErrorBanner what="open Lintel" error={error} onRetry={() => void refetch()} />;
  }
  return null;
}

/** What the four roles are called. */
export const ROLE_NAMES: Record<Role, string> = {
  ADMINISTRATOR: 'Administrator',
  PARTNERSHIP_LEAD: 'Partnership lead',
  EVENT_ORGANISER: 'Event organiser',
  BOARD_MEMBER: 'Board member',
};
