import { Link } from 'react-router';
import { midSentence } from '@lintel/words';
import type { NobodyFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { findAddress, type Need } from './find-params.js';
import { NoteGap } from './note-gap.js';

graphql(`
  fragment Nobody on Found {
    people
    vacantPosts
    nearest { placeId placeName count }
    mayKnow { person { id name } title organisation because }
    need { functionLabel topicLabel placeName }
  }
`);

/** "Nobody known for planning in Craven. Nearest: Bradford (2). Ask 3 people who may know." */
export function Nobody({ found, need }: { found: NobodyFragment; need: Need }) {
  const { need: words, nearest, mayKnow, people, vacantPosts } = found;
  const asked = [words.functionLabel, words.topicLabel && `about ${midSentence(words.topicLabel)}`].filter(Boolean).join(' ');
  const isFiltered = people + vacantPosts > 0 || Boolean(need.level || need.within || need.at);
  return (
    <>
      <EmptyState
        fact={`Nobody known${asked && ` for ${midSentence(asked).replace(/^about /, '')}`}${words.placeName ? ` in ${words.placeName}` : ''}.`}
        next={nearest.length > 0 ? (
          <>
            Nearest:{' '}
            {nearest.map(({ placeId, placeName, count }, nth) => (
              <span key={placeId}>
                {nth > 0 && ', '}
                <Link to={findAddress(need, { place: placeId })}>{placeName}</Link> ({count})
              </span>
            ))}
            .
          </>
        ) : 'Take a filter away, or choose a larger place.'}
      />
      {mayKnow.length > 0 && (
        <Section title="Who may know" count={mayKnow.length}>
          <Ledger>
            {mayKnow.map(({ person, title, organisation, because }) => (
              <LedgerRow key={person.id} title={<InkLink to={`/people/${person.id}`} strong>{person.name}</InkLink>} sub={<><span>{title}, {organisation}</span><span>{because}</span></>} />
            ))}
          </Ledger>
        </Section>
      )}
      {!isFiltered && (need.need || need.topic) && <NoteGap key={`${need.need}|${need.topic}|${need.place}`} need={need} />}
    </>
  );
}
