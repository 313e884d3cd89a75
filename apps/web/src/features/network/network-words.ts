import type { NetworkQuery } from '../../gql/graphql.js';
import { list, plural, pluralInWords, sentence } from '../../lib/words.js';

type Network = NetworkQuery['network'];

const NAMED = 3;

/** What the drawing shows, in sentences: how far it reaches, and who is the only link to whom. */
export function summaryOf({ people, leftOut, centreName }: Pick<Network, 'people' | 'leftOut' | 'centreName'>): string {
  const near = people.filter(({ ring }) => ring === 1).length;
  const beyond = people.filter(({ ring }) => ring > 1).length;
  const only = people.filter(({ onlyLinkTo }) => onlyLinkTo.length > 0).sort((a, b) => b.onlyLinkTo.length - a.onlyLinkTo.length);
  const named = only.slice(0, NAMED).map(({ name, onlyLinkTo }) => `${name} (to ${plural(onlyLinkTo.length, 'person', 'people')})`);
  return [
    `${sentence(pluralInWords(near, 'person', 'people'))} one tie from ${centreName ?? 'the middle'}, ${pluralInWords(beyond, 'more', 'more')} beyond them.`,
    leftOut > 0 && `${plural(leftOut, 'more person', 'more people')} left out for room.`,
    only.length === 0 ? 'Nobody is the only link to anybody.' : `${sentence(pluralInWords(only.length, 'person is', 'people are'))} the only link to others${only.length > NAMED ? ', above all' : ':'} ${list(named)}.`,
  ].filter(Boolean).join(' ');
}
