import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DateValue } from '../lib/dates.js';
import { DateText } from './date-text.js';
import { Icon } from './icon.js';
import classes from './timeline.module.css';

export interface TimelineEvent {
  id: string;
  on: DateValue;
  icon: TablerIcon;
  /** What happened, in one line. */
  title: ReactNode;
  /** What was said. */
  body?: ReactNode;
  /** Who, how, and what follows. */
  meta?: ReactNode;
}

/** What happened, newest first. `<Timeline events={[{ id, on: '2026-11-17', icon: IconPhone, title: 'Call with Helen' }]} />` */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <ol className={classes.timeline}>
      {events.map(({ id, on, icon, title, body, meta }) => (
        <li key={id}>
          <div className={classes.when}>
            <DateText value={on} format="margin" />
          </div>
          <Icon of={icon} className={classes.icon} />
          <div>
            <p>{title}</p>
            {body && <blockquote className={classes.body}>{body}</blockquote>}
            {meta && <p className={classes.meta}>{meta}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
