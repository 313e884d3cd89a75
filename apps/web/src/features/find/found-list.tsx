import { VisuallyHidden } from '@mantine/core';
import type { FoundListFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import { findAddress, type Need } from './find-params.js';
import { FoundRowItem } from './found-row.js';
import { countInWords } from './found-words.js';
import { Nobody } from './nobody.js';
import classes from './find.module.css';

graphql(`
  fragment FoundList on Found {
    elsewhere
    isLinked
    need { functionLabel topicLabel placeName organisationName }
    items { id ...FoundRow }
    ...Nobody
  }
`);

interface FoundListProps {
  found: FoundListFragment;
  /** The items that pass the filters of the page. */
  items: FoundListFragment['items'];
  need: Need;
  isLoading: boolean;
}

/** The ranked contacts, how many there are, and who is nearest where there are none. */
export function FoundList({ found, items, need, isLoading }: FoundListProps) {
  const { elsewhere, isLinked } = found;
  const counted = countInWords(items);
  return (
    <section className={classes.results} aria-label="Results" aria-busy={isLoading || undefined}>
      <p className={classes.count} role="status">
        {items.length === 0 && !isLoading && <VisuallyHidden>Nobody found</VisuallyHidden>}
        {counted && <span><b>{counted}</b>, best first</span>}
        {elsewhere > 0 && <span>{plural(elsewhere, 'other')} {elsewhere === 1 ? 'knows' : 'know'} the topic but not the place</span>}
      </p>
      {!isLinked && <p className={classes.noWay}>Ways in are not shown: your account is not linked to a person in the Directory. An administrator of your organisation can link it.</p>}
      {items.length === 0 ? <Nobody found={found} need={need} /> : (
        <ol className={classes.hits}>
          {items.map((contact, nth) => (
            <FoundRowItem key={contact.id} contact={contact} need={need} words={found.need} rank={nth + 1} isOpen={contact.id === need.who} isLinked={isLinked} openTo={findAddress(need, { who: contact.id })} />
          ))}
        </ol>
      )}
    </section>
  );
}
