import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where one stood when a page was left: key of the history entry → address of the link that was followed. */
const followedLinks = new Map<string, string>();

/** Remembers the link that is being followed; the shell calls it for every click within a page. */
export function rememberFollowedLink(historyKey: string, target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link) followedLinks.set(historyKey, link.getAttribute('href') ?? '');
}

/**
 * Puts the focus where a person arrives: on the page's heading after following a link, on the link they came from after Back.
 * The first page of a visit keeps the browser's own start, and a changed filter (same path) keeps the focus where it is.
 */
export function useArrivalFocus() {
  const ref = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const kind = useNavigationType();

  useEffect(() => {
    const href = kind === 'POP' ? followedLinks.get(key) : undefined;
    if (key === 'default' && href === undefined) return;
    const link = href === undefined ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
    (link ?? ref.current)?.focus({ preventScroll: true });
    // A new history entry on the same page (a filter, a panel) must not move the focus: only the path counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);

  return ref;
}
