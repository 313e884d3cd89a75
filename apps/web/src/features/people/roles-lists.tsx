import { Button } from '@mantine/core';
import type { RoleAtHandFragment } from '../../gql/graphql.js';
import { Freshness } from '../../ui/freshness.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';
import { hangingOn } from './role-at-hand.js';
import type { RoleDone } from './use-confirming.js';

const SHOWN = 8;

/** The roles that come after the one at hand. */
export function RolesNext({ roles, title }: { roles: readonly RoleAtHandFragment[]; title: string }) {
  if (roles.length === 0) return null;
  return (
    <Section title={title}>
      <Ledger>
        {roles.slice(0, SHOWN).map((role) => {
          const { person, post, verifiedOn, verifiedBy, verifiedHow } = role.appointment;
          return (
            <LedgerRow key={role.id} title={person.name} sub={<><span>{post.title}, <OrgName name={post.organisation.name} sector={post.organisation.sector} /></span>{hangingOn(role).map((reason, index) => <span key={index}>{reason}</span>)}</>}>
              <Freshness on={verifiedOn} by={verifiedBy} how={verifiedHow} />
            </LedgerRow>
          );
        })}
      </Ledger>
    </Section>
  );
}

/** What was answered since the page was opened, the latest first, each with its way back. */
export function RolesDone({ done, onUndo }: { done: readonly RoleDone[]; onUndo: (one: RoleDone) => void }) {
  if (done.length === 0) return null;
  return (
    <Section title="Answered" count={done.length}>
      <Ledger>
        {done.map((one) => <LedgerRow key={one.activityId} title={one.name} sub={<span>{one.what}</span>} actions={<Button variant="subtle" size="sm" aria-label={`Undo: ${one.name} ${one.what}`} onClick={() => onUndo(one)}>Undo</Button>} />)}
      </Ledger>
    </Section>
  );
}
