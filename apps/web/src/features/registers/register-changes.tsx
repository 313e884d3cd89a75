import { useState } from 'react';
import { count } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { Pager } from '../../ui/pager.js';
import type { ChangeGroup } from './register-uploads.js';
import classes from './registers.module.css';

const STEP = 50;

/** The changes of one kind, closed until asked for: a first refresh has thousands. */
export function RegisterChanges({ group: { label, changes } }: { group: ChangeGroup }) {
  const [shown, setShown] = useState(STEP);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label} <span className={classes.count}>{count(changes.length)}</span>
      </summary>
      {isOpen && (
        <>
          <DataTable
            caption={label}
            columns={[
              { key: 'name', header: 'Organisation', cell: ({ name }) => name },
              { key: 'code', header: 'Code', width: '96px', cell: ({ code }) => code },
              { key: 'change', header: 'Change', width: '50%', cell: ({ sentence }) => sentence },
            ]}
            rows={changes.slice(0, shown)}
            rowKey={({ code, sentence }) => `${code} ${sentence}`}
          />
          {changes.length > STEP && (
            <Pager shown={Math.min(shown, changes.length)} total={changes.length} hasMore={shown < changes.length} step={STEP} onMore={() => setShown(shown + STEP)} />
          )}
        </>
      )}
    </details>
  );
}
