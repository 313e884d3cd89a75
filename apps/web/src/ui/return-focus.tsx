import { useEffect, useRef, useState } from 'react';

/** What may have the focus back once a dialog has closed, the nearest first. */
type Way = (() => Element | null)[];

/** A dialog opened from a dialog that has closed meanwhile goes back to where the first was opened from. */
const wayBack = new WeakMap<Element, Way>();

/**
 * Stands within a dialog and gives the focus back when the dialog goes: to what opened it, to the button of the menu that it was
 * chosen from, to the opener of the dialog before it, or else to the page's heading. Somebody who moved on keeps the focus.
 * Mantine's own way needs a dialog that was on the page before it opened; ours often come when they are asked for.
 */
export function ReturnFocus() {
  // While it is drawn for the first time, no field of the dialog has taken the focus yet.
  const [way] = useState(wayFrom);
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const dialog = mark.current?.closest('[role=dialog]');
    if (dialog) wayBack.set(dialog, way);
    return () => {
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const back = way.map((find) => find()).find((element) => element instanceof HTMLElement && element.isConnected);
        (back as HTMLElement | undefined)?.focus({ preventScroll: true });
      });
    };
  }, [way]);
  return <span ref={mark} hidden />;
}

function wayFrom(): Way {
  const from = document.activeElement;
  const dialog = from?.closest('[role=dialog]');
  const menuButton = from?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return [
    ...(from && from !== document.body ? [() => from] : []),
    ...(menuButton ? [() => document.getElementById(menuButton)] : []),
    ...((dialog && wayBack.get(dialog)) ?? []),
    () => document.querySelector('main h1'),
  ];
}
