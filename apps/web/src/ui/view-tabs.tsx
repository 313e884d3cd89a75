import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { count as inWords } from '../lib/words.js';
import { Icon } from './icon.js';
import classes from './view-tabs.module.css';

export interface ViewLink {
  to: string;
  /** Numbered in the order of the work where there is one: "2 Invites". */
  label: string;
  count?: number;
  /** A tick: this step of the work is done. */
  isDone?: boolean;
}

interface ViewTabsProps {
  /** Names the row for screen readers: "Saved views". */
  label: string;
  views: ViewLink[];
  /** The `to` of the view that is open. */
  current: string;
}

/** Saved views or steps as links, so that the address is the view. */
export function ViewTabs({ label, views, current }: ViewTabsProps) {
  const open = useRef<HTMLAnchorElement>(null);
  // On a narrow screen the row scrolls: the view that is open is never out of sight.
  useEffect(() => {
    const [link, row] = [open.current, open.current?.closest('ul')];
    if (link && row) row.scrollLeft += link.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className={classes.tabs} aria-label={label}>
      <ul>
        {views.map((view) => (
          <li key={view.to}>
            <Link to={view.to} ref={view.to === current ? open : undefined} aria-current={view.to === current ? 'page' : undefined}>
              {view.label}
              {view.count !== undefined && <span className={classes.count}> {inWords(view.count)}</span>}
              {view.isDone && (
                <span className={classes.done} role="img" aria-label="done">
                  <Icon of={IconCheck} size={16} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
