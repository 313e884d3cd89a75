import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DialogActions } from './dialog-actions.js';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  opened: boolean;
  /** A question or the deed: "Send 2 invitations?" */
  title: string;
  /** What will happen, to whom, and whether it can be taken back. */
  children: ReactNode;
  /** The verb again: "Send 2 invitations". */
  confirmLabel: string;
  /** "Not now", "Stay in Shaping"; default "Cancel". */
  cancelLabel?: string;
  onConfirm: () => void;
  onClose: () => void;
  isBusy?: boolean;
  isDangerous?: boolean;
  /** It cannot be done, as the text says, or is not known yet. */
  isBlocked?: boolean;
  /** A word that must be typed first, for what cannot be taken back. */
  typed?: string;
}

/** Only for what leaves the building or cannot be undone; everything else is done at once, with `showUndo`. */
export function ConfirmDialog({ opened, title, children, confirmLabel, cancelLabel = 'Cancel', onConfirm, onClose, isBusy, isDangerous, isBlocked = false, typed }: ConfirmDialogProps) {
  const [text, setText] = useState('');
  const isReady = !isBlocked && (typed === undefined || text.trim() === typed);
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      {children}
      {typed !== undefined && (
        <TextInput mt="md" label={`Type ${typed} to go on`} value={text} onChange={(event) => setText(event.currentTarget.value)} autoComplete="off" />
      )}
      <DialogActions>
        <Button variant="subtle" onClick={onClose}>
          {cancelLabel}
        </Button>
        <Button color={isDangerous ? 'red' : undefined} loading={isBusy} disabled={!isReady} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
