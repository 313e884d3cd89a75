import { graphql } from '../../gql/gql.js';
import type { SinceEntryFragment } from '../../gql/graphql.js';
import { actionInWords } from '../../lib/action-words.js';
import { marginDate, timeOfDay } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { Section } from '../../ui/section.js';
import classes from './today.module.css';

graphql(`
  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }
`);

const PATHS: Record<string, string> = { OPPORTUNITY: '/opportunities', ORGANISATION: '/orgs', PERSON: '/people', ROUNDTABLE: '/roundtables', PARTNERSHIP: '/partnerships' };
const pathOf = ({ subjectKind, subjectId }: SinceEntryFragment) => (PATHS[subjectKind] ? `${PATHS[subjectKind]}/${subjectId}${subjectKind === 'ROUNDTABLE' ? '/plan' : ''}` : null);

/** What colleagues did meanwhile, in at most six lines. */
export function SinceList({ items, since }: { items: SinceEntryFragment[]; since: string | null | undefined }) {
  if (items.length === 0) return null;
  return (
    <Section title={since ? `Since ${marginDate(since)}, ${timeOfDay(since)}` : 'In the last week'}>
      <ol>
        {items.map((item) => {
          const path = pathOf(item);
          return (
            <li key={item.id} className={classes.since}>
              <time dateTime={item.at}>{marginDate(item.at)}, {timeOfDay(item.at)}</time>
              <span>
                {item.by ?? 'Lintel'}: {actionInWords(item.action).toLowerCase()} {item.subjectName && path && <InkLink to={path}>{item.subjectName}</InkLink>}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
