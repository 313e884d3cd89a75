import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { GuestListFragment, InvitationGroup } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/section.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { GuestRow } from './guest-row.js';
import classes from './invites.module.css';

graphql(`
  fragment Guest on Invitation {
    id personId name sector email state group joining showsName substituteName substituteEmail attended sentAt answeredAt remindedAt reminders waitingSince isWrongAddress needs roleVerifiedOn version
    post { id title organisation { id name } }
    mail { id status lastError }
  }
`);
graphql(`
  fragment GuestList on Roundtable {
    id
    capacity
    seatsTaken
    invitations { ...Guest }
    proposal { id }
  }
`);

/** `shown`: how many stand open at first; on paper all do. */
const GROUPS: { value: InvitationGroup; label: string; verb?: string; shown: number }[] = [
  { value: 'SETTLE', label: 'For you to settle', shown: Infinity },
  { value: 'NOT_ANSWERED', label: 'Not answered', shown: Infinity },
  { value: 'WAITING', label: 'Waiting list', shown: Infinity },
  { value: 'ACCEPTED', label: 'Accepted', verb: 'accepted', shown: 3 },
  { value: 'DECLINED', label: 'Declined', verb: 'declined', shown: 0 },
];

/** Everybody on the list, by what their invitation needs next. */
export function GuestList({ event }: { event: GuestListFragment }) {
  const [only, setOnly] = useState<string | null>(null);
  const [opened, setOpened] = useState<InvitationGroup[]>([]);
  const { invitations, proposal } = event;
  const isFolded = (group: InvitationGroup, shown: number, count: number) => only === null && count > shown && !opened.includes(group);
  const groups = GROUPS.map((group) => ({ ...group, guests: invitations.filter((guest) => guest.group === group.value) })).filter(({ guests }) => guests.length > 0);
  return (
    <Section
      title="Invited"
      count={plural(invitations.length, 'person', 'people')}
      aside={invitations.length > 0 && <FilterChoice label="Show" anyLabel="all" options={groups.map(({ value, label, guests }) => ({ value, label: `${label} ${guests.length}` }))} value={only} onChange={setOnly} />}
    >
      {invitations.length === 0 && <EmptyState fact="Nobody is on the list." next="Add people from the suggestions, or by name. Nothing is sent until you press Send." />}
      {groups.filter(({ value }) => only === null || value === only).map(({ value, label, verb, shown, guests }) => (
        <div key={value} data-folded={isFolded(value, shown, guests.length) || undefined} className={classes.fold}>
          <h3 className={classes.group}>{label}<span>{guests.length}</span></h3>
          <ul className={classes.guests}>
            {guests.map((guest, nth) => <GuestRow key={guest.id} guest={guest} isMore={nth >= shown} isProposed={guest.id === proposal?.id} hasFreeSeat={event.seatsTaken < event.capacity} />)}
          </ul>
          {isFolded(value, shown, guests.length) && (
            <p className={classes.more}><Button variant="subtle" size="sm" onClick={() => setOpened([...opened, value])}>Show {guests.length - shown} {shown > 0 ? 'more ' : ''}who {verb}</Button></p>
          )}
        </div>
      ))}
    </Section>
  );
}
