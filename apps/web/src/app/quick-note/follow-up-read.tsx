import { Button } from '@mantine/core';
import type { ReadQuickNoteQuery } from '../../gql/graphql.js';
import { fromNow, longDate } from '../../lib/dates.js';
import { StatusWord } from '../../ui/status-word.js';

interface FollowUpReadProps {
  read: ReadQuickNoteQuery['readQuickNote']['followUp'];
  /** Takes the first working day instead of a day off. */
  onMove: (day: string) => void;
}

/** The follow-up as it was understood, before it is saved; read out as it changes. */
export function FollowUpRead({ read, onMove }: FollowUpReadProps) {
  return (
    <div role="status">
      {read?.problem && <StatusWord tone="danger">{read.problem}</StatusWord>}
      {read?.dueOn && !read.problem && (
        <>
          <p>{read.title}: <b>{longDate(read.dueOn)}</b>, {fromNow(read.dueOn)}</p>
          {read.dayOff && read.nextWorkingDay && (
            <p>
              <StatusWord tone="warn">That is {read.dayOff}.</StatusWord>{' '}
              <Button variant="subtle" size="xs" onClick={() => onMove(read.nextWorkingDay!)}>Take {longDate(read.nextWorkingDay)}</Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
