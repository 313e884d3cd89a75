import { Button, Kbd } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import type { RoleAtHandFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { plural } from '../../lib/words.js';
import { Freshness } from '../../ui/freshness.js';
import { InkLink } from '../../ui/ink-link.js';
import { OrgName } from '../../ui/org-name.js';
import { Reasons } from '../../ui/reasons.js';
import classes from './roles-to-confirm.module.css';

graphql(`
  fragment RoleAtHand on RoleToConfirm {
    id
    sponsorOf
    roundtableId
    roundtableTitle
    roundtableOn
    appointment {
      id
      version
      verifiedOn
      verifiedBy
      verifiedHow
      person {
        id
        name
      }
      post {
        id
        title
        organisation {
          id
          name
          sector
        }
      }
    }
  }
`);

interface RoleAtHandProps {
  role: RoleAtHandFragment;
  /** Takes the focus as it appears: the one before it has just been answered. */
  isFocused: boolean;
  /** Whether C, H and L answer it. */
  keys: boolean;
  isBusy: boolean;
  onConfirm: () => void;
  onChanged: () => void;
  onLeft: () => void;
  /** Left out for the last one. */
  onLater?: () => void;
}

/**
 * The role that is asked about. Its letters count while the focus is within it and nowhere else, and can be turned off (WCAG 2.1.4);
 * a dialog that stands over it is not within it.
 */
export function RoleAtHand({ role, isFocused, keys, isBusy, onConfirm, onChanged, onLeft, onLater }: RoleAtHandProps) {
  const { appointment: { person, post, verifiedOn, verifiedBy, verifiedHow } } = role;
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFocused) region.current?.focus();
  }, [isFocused]);
  const answers: Record<string, () => void> = { c: onConfirm, h: onChanged, l: onLeft };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const answer = answers[event.key.toLowerCase()];
    if (!keys || isBusy || !answer || event.ctrlKey || event.metaKey || event.altKey || event.repeat || !event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    answer();
  };
  return (
    <section ref={region} className={classes.role} tabIndex={-1} aria-label={`Is ${person.name} still ${post.title}?`} onKeyDown={onKey}>
      <h2><InkLink to={`/people/${person.id}`} strong>{person.name}</InkLink></h2>
      <p>{post.title}, <OrgName name={post.organisation.name} sector={post.organisation.sector} to={`/orgs/${post.organisation.id}`} /></p>
      <p><Freshness on={verifiedOn} by={verifiedBy} how={verifiedHow} /></p>
      <Reasons label="What hangs on it">{hangingOn(role)}</Reasons>
      <div className={classes.answers}>
        <Button disabled={isBusy} onClick={onConfirm} rightSection={keys && <Kbd>C</Kbd>} aria-keyshortcuts={keys ? 'C' : undefined}>Confirm</Button>
        <Button variant="default" disabled={isBusy} onClick={onChanged} rightSection={keys && <Kbd>H</Kbd>} aria-keyshortcuts={keys ? 'H' : undefined}>Changed</Button>
        <Button variant="default" disabled={isBusy} onClick={onLeft} rightSection={keys && <Kbd>L</Kbd>} aria-keyshortcuts={keys ? 'L' : undefined}>Left</Button>
        {onLater && <Button variant="subtle" disabled={isBusy} onClick={onLater}>Ask me later</Button>}
      </div>
    </section>
  );
}

/** Why this role has its turn now. */
export function hangingOn({ sponsorOf, roundtableId, roundtableTitle, roundtableOn }: RoleAtHandFragment): ReactNode[] {
  return [
    ...(sponsorOf > 0 ? [`Sponsors ${plural(sponsorOf, 'open opportunity', 'open opportunities')}`] : []),
    ...(roundtableId && roundtableOn ? [<span key="table">On the guest list of <InkLink to={`/roundtables/${roundtableId}/plan`}>{roundtableTitle}</InkLink>, {plainDate(roundtableOn)}</span>] : []),
  ];
}
