import { randomId } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { MouseEvent } from 'react';
import { refusalOf } from '../lib/refusal.js';
import classes from './undo-toast.module.css';

/** Long enough to read, think and reach for it; it also waits while the pointer rests on it. */
const SHOWN_FOR_MS = 20_000;

export interface Toast {
  /** What was done: "Moved to 4 Business case". */
  message: string;
  /** Leads to what was made: its name, its address, and how this app goes there. The bar stands outside the pages, where no link knows the way. */
  link?: { label: string; to: string; onFollow: () => void };
  /** Takes it back; resolves to what is said then where that is more than "Undone", rejects with the refusal. Leave it out where nothing can be undone; the bar then only reports. */
  onUndo?: () => void | Promise<unknown>;
}

/**
 * The ink bar at bottom left, read out as it appears: `showUndo({ message: 'Marked as done', onUndo: () => undo() })`.
 * Undoing says so in the same place; an undo that is refused says why.
 */
export function showUndo({ message, link, onUndo }: Toast): void {
  const id = randomId();
  let cameFrom: EventTarget | null = null;
  const undo = async () => {
    const isHere = document.activeElement?.closest(`.${classes.bar}`) != null;
    const outcome = await Promise.resolve(onUndo?.()).then(
      (said) => (typeof said === 'string' ? said : 'Undone'),
      (error: unknown) => `We could not undo that. ${refusalOf(error).message}`,
    );
    notifications.update({ id, message: outcome, withCloseButton: true, autoClose: SHOWN_FOR_MS });
    // The button that had the focus is gone: the keyboard goes on where it was before, else at the page.
    if (isHere) (cameFrom instanceof HTMLElement && cameFrom.isConnected ? cameFrom : document.getElementById('main'))?.focus();
  };
  // One bar at a time: a stack of them would cover the foot of the page. Older changes can be undone under Recent changes.
  notifications.clean();
  notifications.show({
    id,
    message: onUndo ? <Undoable message={message} link={link} onUndo={() => void undo()} onReach={(from) => { cameFrom = from; }} /> : message,
    autoClose: SHOWN_FOR_MS,
    withCloseButton: onUndo === undefined,
    classNames: { root: classes.bar },
  });
}

interface UndoableProps extends Pick<Toast, 'message' | 'link'> {
  onUndo: () => void;
  /** The focus reaches the button, from there. */
  onReach?: (from: EventTarget | null) => void;
}

/** The words of the bar; apart, so that the pattern sheet can show them standing still. */
export function Undoable({ message, link, onUndo, onReach }: UndoableProps) {
  return (
    <span className={classes.words}>
      <span>{message}{link && <> <Following link={link} /></>}</span>
      <button type="button" onClick={onUndo} onFocus={(event) => onReach?.(event.relatedTarget)}>
        Undo
      </button>
    </span>
  );
}

function Following({ link: { label, to, onFollow } }: { link: NonNullable<Toast['link']> }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    notifications.clean();
    onFollow();
  };
  return <a href={to} onClick={follow}>{label}</a>;
}
