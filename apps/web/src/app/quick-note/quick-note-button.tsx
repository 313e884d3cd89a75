import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../ui/icon.js';
import { useSession } from '../session.js';
import classes from '../shell/top-bar.module.css';

/** Comes after the page, before somebody can have reached for it. */
const QuickNoteDialog = lazy(() => import('./quick-note-dialog.js').then((module) => ({ default: module.QuickNoteDialog })));

/** Opens the quick note from every page, by Ctrl or ⌘ J too ("jot"): also from within a field. */
export function QuickNoteButton() {
  const { role } = useSession();
  const [isOpen, setOpen] = useState(false);
  const mayWrite = role !== 'BOARD_MEMBER';
  useHotkeys([['mod+J', () => mayWrite && setOpen(true)]], []);
  if (!mayWrite) return null;
  return (
    <>
      <Button variant="default" className={classes.add} leftSection={<Icon of={IconPencil} />} aria-label="Quick note" aria-keyshortcuts="Control+J Meta+J" onClick={() => setOpen(true)}>
        Note
      </Button>
      <Suspense>
        <QuickNoteDialog isOpen={isOpen} onClose={() => setOpen(false)} />
      </Suspense>
    </>
  );
}
