import { graphql } from '../../gql/gql.js';
import type { BoardHeadlineFragment } from '../../gql/graphql.js';
import { money } from '../../lib/money.js';
import { plural, sentence } from '../../lib/words.js';
import { dayAndMonth } from '../../lib/dates.js';
import classes from './board.module.css';
import { headline, inWords } from './board.words.js';
import { PackSection } from './pack-section.js';

graphql(`
  fragment BoardHeadline on BoardPage {
    asAt
    lastMeeting { id heldOn }
    movement { columnKey opening closing }
    pipeline { columnKey opportunities homes worth }
    commentary { id text writtenOn version author { name } }
  }
`);

/** The answer first, in plain words; then what is still open, and what the lead says to it. */
export function BoardHeadline({ page }: { page: BoardHeadlineFragment }) {
  const { commentary } = page;
  return (
    <PackSection title="In one sentence" note={commentary && `By ${commentary.author?.name ?? 'somebody who has left'}, ${dayAndMonth(commentary.writtenOn, new Date(`${page.asAt}T12:00:00Z`))}`}>
      <p className={classes.headline}>{headline(page)}</p>
      <p className={classes.lead}>{stillOpen(page)}</p>
      {commentary && <p className={classes.commentary}>{commentary.text}</p>}
    </PackSection>
  );
}

/** "Seven more are open: 492 homes and £90.9m if all are agreed." */
function stillOpen({ pipeline }: BoardHeadlineFragment): string {
  const open = pipeline.filter(({ columnKey }) => columnKey && columnKey !== 'AGREED');
  const sum = (of: (row: (typeof open)[number]) => number) => open.reduce((total, row) => total + of(row), 0);
  const many = sum(({ opportunities }) => opportunities);
  if (many === 0) return 'Nothing else is open.';
  const homes = sum((row) => row.homes);
  const worth = sum((row) => row.worth ?? 0);
  const promise = [...(homes ? [plural(homes, 'home')] : []), ...(worth ? [money(worth)] : [])].join(' and ');
  return `${sentence(inWords(many))} more ${many === 1 ? 'is' : 'are'} open${promise ? `: ${promise} if ${many === 1 ? 'it is' : 'all are'} agreed` : ''}.`;
}
