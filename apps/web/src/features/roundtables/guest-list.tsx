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

const GROUPS: { value: InvitationGroup; label: string }[] = [
  { value: 'SETTLE', label: 'For you to settle' },
  { value: 'NOT_ANSWERED', label: 'Not answered' },
  { value: 'WAITING', label: 'Waiting list' },
  { value: 'ACCEPTED', label: 'Accepted' },
  { value: 'DECLINED', label: 'Declined' },
];

/** Everybody on the list, by what their invitation needs next. */
export function GuestList({ event }: { event: GuestListFragment }) {
  const [only, setOnly] = useState<string | null>(null);
  const { invitations, proposal } = event;
  const groups = GROUPS.map((group) => ({ ...group, guests: invitations.filter((guest) => guest.group === group.value) })).filter(({ guests }) => guests.length > 0);
  return (
    <Section
      title="Invited"
      count={plural(invitations.length, 'person', 'people')}
      aside={invitations.length > 0 && <FilterChoice label="Show" anyLabel="all" options={groups.map(({ value, label, guests }) => ({ value, label: `${label} ${guests.length}` }))} value={only} onChange={setOnly} />}
    >
      {invitations.length === 0 && <EmptyState fact="Nobody is on the list." next="Add people from the suggestions, or by name. Nothing is sent until you press Send." />}
      {groups.filter(({ value }) => only === null || value === only).map(({ value, label, guests }) => (
        <div key={value}>
          <h3 className={classes.group}>{label}<span>{guests.length}</span></h3>
          <ul className={classes.guests}>
            {guests.map((guest) => <GuestRow key={guest.id} guest={guest} isProposed={guest.id === proposal?.id} hasFreeSeat={event.seatsTaken < event.capacity} />)}
          </ul>
        </div>
      ))}
    </Section>
  );
}
