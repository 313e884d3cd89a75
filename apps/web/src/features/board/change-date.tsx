import { Button, Group } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { now } from '../../lib/clock.js';
import { dayOf, plainDate } from '../../lib/dates.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';

interface ChangeDateProps {
  asAt: string;
  lastMeeting: string | undefined;
  /** Null goes back to today. */
  onChange: (day: string | null) => void;
  onClose: () => void;
}

/** Rebuilds the page for the end of another day. */
export function ChangeDate({ asAt, lastMeeting, onChange, onClose }: ChangeDateProps) {
  const [day, setDay] = useState<string | null>(asAt);
  const today = dayOf(now());
  const choose = (chosen: string | null) => {
    onChange(chosen);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day) choose(day);
  };
  return (
    <Dialog onClose={onClose} title="See the board as at another day">
      <form onSubmit={submit}>
        <DateField isPast id="asAt" label="As at the end of" description="Corrections made since are included." value={day} onChange={setDay} maxDate={today} />
        <Group gap={8} mt={12}>
          <Button variant="default" size="sm" onClick={() => choose(null)}>Today</Button>
          {lastMeeting && <Button variant="default" size="sm" onClick={() => choose(lastMeeting)}>Last meeting, {plainDate(lastMeeting)}</Button>}
        </Group>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" disabled={!day}>Show this day</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
