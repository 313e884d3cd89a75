import { useEffect } from 'react';

const RESULT = '[data-found] h2 a';

/** Whether a key pressed here belongs to something else: a field that is written in, an open list, a dialog. */
const isBusy = (element: Element | null) => Boolean(element?.closest('[role="dialog"], [role="listbox"], [aria-expanded="true"], textarea, aside'));

/**
 * The keys of the page: Down from the question or the page itself to the first contact, Up and Down between contacts, and I on a contact
 * opens its request. Letters count on a contact alone, so that nobody meets them by chance (WCAG 2.1.4).
 */
export function useFindKeys(openRequest: (contactId: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const focused = document.activeElement;
      const results = [...document.querySelectorAll<HTMLElement>(RESULT)];
      const at = results.findIndex((result) => result === focused);
      if (at < 0 && (isBusy(focused) || !isQuestion(focused))) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const next = results[at + (event.key === 'ArrowDown' ? 1 : -1)];
        if (!next) return;
        event.preventDefault();
        next.focus();
      } else if (event.key.toLowerCase() === 'i' && at >= 0) {
        event.preventDefault();
        openRequest(results[at]!.closest<HTMLElement>('[data-found]')!.dataset['found']!);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [openRequest]);
}

/** The page's heading, the box for free words, or nothing at all has the focus. */
const isQuestion = (focused: Element | null) => focused === null || focused === document.body || focused.tagName === 'H1' || focused.tagName === 'MAIN' || Boolean(focused.closest('form[role="search"]'));
