import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { Pager } from '../../ui/pager.js';
import type { ChangeGroup } from './register-uploads.js';
import classes from './registers.module.css';
import type { Choice } from './use-choice.js';

const STEP = 50;

interface RegisterChangesProps {
  fileName: string;
  group: ChangeGroup;
  /** Null once they have been applied: there is nothing left to choose. */
  choice: Choice | null;
}

/** The changes of one kind, closed until asked for: a first refresh has thousands. Each can be left out, or all at once. */
export function RegisterChanges({ fileName, group, choice }: RegisterChangesProps) {
  const { label, changes } = group;
  const [shown, setShown] = useState(STEP);
  const [isOpen, setOpen] = useState(false);
  const taken = choice ? choice.taken(fileName, group) : changes.length;
  return (
    <div className={classes.group}>
      {choice && (
        <Checkbox
          className={classes.take}
          aria-label={`Apply: ${label}, ${count(changes.length)}`}
          checked={taken > 0}
          indeterminate={taken > 0 && taken < changes.length}
          onChange={() => choice.setGroup(fileName, group, taken < changes.length)}
        />
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {label} <span className={classes.count}>{taken < changes.length ? `${count(taken)} of ${count(changes.length)}` : count(changes.length)}</span>
        </summary>
        {isOpen && (
          <>
            <DataTable
              caption={label}
              columns={[
                {
                  key: 'name',
                  header: 'Organisation',
                  cell: ({ line, name, code }) => choice
                    ? <Checkbox label={name} aria-label={`Apply: ${name}, ${code}`} checked={choice.takes(fileName, line)} onChange={(event) => choice.setLine(fileName, line, event.currentTarget.checked)} />
                    : name,
                },
                { key: 'code', header: 'Code', width: '96px', cell: ({ code }) => code },
                { key: 'change', header: 'Change', width: '50%', cell: ({ sentence }) => sentence },
              ]}
              rows={changes.slice(0, shown)}
              rowKey={({ line }) => line}
            />
            {changes.length > STEP && (
              <Pager shown={Math.min(shown, changes.length)} total={changes.length} hasMore={shown < changes.length} step={STEP} onMore={() => setShown(shown + STEP)} />
            )}
          </>
        )}
      </details>
    </div>
  );
}
