import { midSentence } from '@lintel/words';
import type { FoundNeedFragment, FoundRowFragment } from '../../gql/graphql.js';
import { fromNow } from '../../lib/dates.js';
import { plural } from '../../lib/words.js';
import type { TieStrength } from '../../ui/tie-path.js';

/** The name of a contact, or "Vacant: associate director of estates". */
export const nameOf = ({ person, title }: Pick<FoundRowFragment, 'person' | 'title'>): string => person?.name ?? `Vacant: ${midSentence(title)}`;

/** Whom an introduction would be to: the holder, or the deputy of a vacant post. */
export const askedPerson = ({ person, deputy }: Pick<FoundRowFragment, 'person' | 'deputy'>) => person ?? deputy;

/** How many are listed: "3 people in 4 posts and 1 vacant post", each post being a row of its own. */
export function countInWords(rows: readonly { person: { id: string } | null }[]): string {
  const held = rows.flatMap(({ person }) => person?.id ?? []);
  const people = new Set(held).size;
  const vacant = rows.length - held.length;
  return [
    people > 0 && `${plural(people, 'person', 'people')}${held.length > people ? ` in ${plural(held.length, 'post')}` : ''}`,
    vacant > 0 && plural(vacant, 'vacant post'),
  ].filter(Boolean).join(' and ');
}

type Way = FoundRowFragment['ways'][number];

/** A way as the tie path draws it. */
export const tiesOf = ({ ties }: Way) => ties.map(({ strength, evidence, to }) => ({ strength: strength.toLowerCase() as TieStrength, evidence, to: to.name }));

/** What a request is about, as far as the question says it: to begin the letter with. */
export const purposeOf = (contact: Pick<FoundRowFragment, 'person' | 'deputy' | 'title'>, { topicLabel, placeName }: Pick<FoundNeedFragment, 'topicLabel' | 'placeName'>): string => {
  const about = topicLabel ? midSentence(topicLabel) : `your work as ${midSentence(contact.title)}`;
  return contact.person || topicLabel ? `I would like to talk about ${about}${placeName ? ` in ${placeName}` : ''}.` : `I would like to talk about who looks after this while the post is vacant: ${midSentence(contact.title)}.`;
};

/** Who said so and how long ago: "board paper, page 14, 3 weeks ago"; empty where somebody just entered it, nobody knows when. */
export const withAge = (source: string, on: string | null): string => [source !== 'entered' && source, on && fromNow(on)].filter(Boolean).join(', ');

/** Said to whoever holds the post, or covers it while it is vacant. */
export const itIsYou = ({ person }: Pick<FoundRowFragment, 'person'>) => (person ? 'This is you.' : 'You are the deputy of this post.');
