import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import classes from './patterns.module.css';

const CONFLICT = { changedBy: 'Sam Whitlock', changedAt: '2026-11-23T10:41:00Z', version: 4, current: { nextStep: 'Agree bed numbers by 26 November', homes: 22 } };
const MINE = { nextStep: 'Agree bed numbers with the discharge team', homes: 24 };

/** What asks before it acts, and what happens when two people edit one record. */
export function Dialogs() {
  const [open, setOpen] = useState<'send' | 'delete' | 'conflict' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={`${classes.demo} ${classes.stack}`}>
      <p>Only what leaves the building, or cannot be undone, asks first. Everything else is done at once, with Undo.</p>
      <p className={classes.line}>
        <Button variant="default" onClick={() => setOpen('send')}>
          Send invitations
        </Button>
        <Button variant="default" onClick={() => setOpen('delete')}>
          Remove for good
        </Button>
        <Button variant="default" onClick={() => setOpen('conflict')}>
          Save over a change
        </Button>
      </p>
      <ConfirmDialog opened={open === 'send'} title="Send 2 invitations?" confirmLabel="Send 2 invitations" onConfirm={close} onClose={close}>
        <p>Tamsin Holroyd and Oona Baptiste-Shaw get an e-mail with the date, the place and a link to answer. It waits 60 seconds first.</p>
        <Select mt="md" label="Test it first" data={['Send to me', 'No test']} defaultValue="No test" />
      </ConfirmDialog>
      <ConfirmDialog opened={open === 'delete'} title="Remove this series for good?" confirmLabel="Remove" isDangerous typed="REMOVE" onConfirm={close} onClose={close}>
        <p>Its three past roundtables stay; the plan for the next two goes, and cannot be brought back.</p>
      </ConfirmDialog>
      {open === 'conflict' && <ConflictDialog conflict={CONFLICT} mine={MINE} labels={{ nextStep: 'Next step', homes: 'Homes' }} onSave={close} onClose={close} />}
    </div>
  );
}
