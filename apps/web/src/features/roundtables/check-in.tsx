import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Attendance, CheckInFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/section.js';
import { SectorMark } from '../../ui/sector-mark.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import classes from './live.module.css';
import { useUndo } from './use-undo.js';

graphql(`
  fragment CheckIn on Roundtable {
    id
    capacity
    seatsTaken
    counts { accepted attended }
    invitations { id name sector state attended needs version post { id title organisation { id name } } }
  }
`);
const MARK = graphql(`mutation MarkAttendance($input: MarkAttendanceInput!) { markAttendance(input: $input) { invitation { id attended version } activityId } }`);
const WALK_IN = graphql(`mutation AddWalkIn($input: AddWalkInInput!) { addWalkIn(input: $input) { invitation { id name } activityId } }`);

type Guest = CheckInFragment['invitations'][number];

/** Who has come, by name; and those who came without being asked. */
export function CheckIn({ event }: { event: CheckInFragment }) {
  const [search, setSearch] = useState('');
  const [walkIn, setWalkIn] = useState<Picked | null>(null);
  const [mark, marking] = useMutation(MARK);
  const [add, adding] = useMutation(WALK_IN);
  const field = useRef<HTMLInputElement>(null);
  const report = useUndo();
  useHotkeys([['C', () => field.current?.focus()]]);
  const expected = event.invitations.filter(({ state }) => state === 'ACCEPTED');
  const shown = expected.filter((guest) => `${guest.name} ${guest.post?.organisation.name ?? ''}`.toLowerCase().includes(search.trim().toLowerCase()));
  const fail = (error: unknown) => report(refusalOf(error).message);
  const set = (guest: Guest, pressed: Attendance) => {
    // Pressed again, a mark is taken off.
    const attended = guest.attended === pressed ? null : pressed;
    const message = attended === null ? 'is not marked any more' : attended === 'ATTENDED' ? 'is here' : 'did not come';
    return mark({ variables: { input: { id: guest.id, version: guest.version, attended } } }).then(({ data }) => report(`${guest.name} ${message}`, data?.markAttendance.activityId), fail);
  };
  const seat = (picked: Picked) =>
    add({ variables: { input: { roundtableId: event.id, personId: picked.id } } }).then(({ data }) => {
      setWalkIn(null);
      report(`${picked.label} is here`, data?.addWalkIn.activityId);
    }, fail);
  return (
    <Section title="Check in" count={`${event.counts.attended} of ${expected.length} here`}>
      <TextInput ref={field} mt={12} type="search" label="Find by name" value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} aria-keyshortcuts="C" />
      {expected.length === 0 && <EmptyState fact="Nobody has accepted yet." />}
      <ul className={classes.guests}>
        {shown.map((guest) => (
          <li key={guest.id}>
            <div>
              <p className={classes.name}><SectorMark sector={guest.sector} /> {guest.name}</p>
              <p className={classes.small}>{guest.post?.organisation.name}{guest.needs && <b> Needs: {guest.needs}</b>}</p>
            </div>
            <div className={classes.marks} role="group" aria-label={guest.name}>
              <Button variant={guest.attended === 'ATTENDED' ? 'filled' : 'default'} className={classes.touch} aria-pressed={guest.attended === 'ATTENDED'} disabled={marking.loading} onClick={() => void set(guest, 'ATTENDED')}>Here</Button>
              <Button variant={guest.attended === 'NO_SHOW' ? 'filled' : 'subtle'} className={classes.touch} aria-pressed={guest.attended === 'NO_SHOW'} disabled={marking.loading} onClick={() => void set(guest, 'NO_SHOW')}>Not here</Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.walkIn}>
        <PersonPicker label="Somebody who came without an invitation" value={walkIn} onChange={setWalkIn} />
        {walkIn && <Button variant="default" className={classes.touch} loading={adding.loading} onClick={() => void seat(walkIn)}>Seat {walkIn.label}</Button>}
      </div>
    </Section>
  );
}
