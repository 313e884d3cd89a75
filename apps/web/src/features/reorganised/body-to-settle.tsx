import { graphql } from '../../gql/gql.js';
import type { BodyToSettleFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { list, plural } from '../../lib/words.js';
import { InkLink } from '../../ui/ink-link.js';
import { Section } from '../../ui/section.js';
import type { Body } from './by-body.js';
import classes from './reorganised.module.css';
import { WaitingParty } from './waiting-party.js';
import { WaitingPost } from './waiting-post.js';

graphql(`
  fragment BodyToSettle on Organisation {
    id
    name
    closedOn
    successors {
      id
      kind
      happenedOn
      to {
        id
        name
      }
    }
  }
`);

/** One body: what became of it, then its posts with their people, then its parts in opportunities. */
export function BodyToSettle({ body: { organisation, posts, parties }, onSettled }: { body: Body; onSettled: (row: number) => void }) {
  const counts = [posts.length > 0 && plural(posts.length, 'post'), parties.length > 0 && plural(parties.length, 'opportunity', 'opportunities')].filter(Boolean).join(', ');
  return (
    <Section title={organisation.name} count={counts} aside={<InkLink to={`/orgs/${organisation.id}`}>Its page</InkLink>}>
      <p className={classes.story}>{storyOf(organisation)}</p>
      <ol className={classes.list} aria-label={`What waits at ${organisation.name}`}>
        {posts.map((post) => <WaitingPost key={post.id} post={post} organisation={organisation} onSettled={onSettled} />)}
        {parties.map((party) => <WaitingParty key={party.id} party={party} organisation={organisation} onSettled={onSettled} />)}
      </ol>
    </Section>
  );
}

/** "Closed on 31 March 2026, its work goes on at A, B and C since 1 April 2026." */
function storyOf({ closedOn, successors }: BodyToSettleFragment): string {
  const closed = closedOn ? `Closed on ${plainDate(closedOn)}` : 'Still open';
  const [first] = successors;
  if (!first) return `${closed}. Nobody is recorded as carrying on its work: record that on its page, or let each stay or end.`;
  return `${closed}. Its work goes on at ${list([...new Set(successors.map(({ to }) => to.name))])}, since ${plainDate(first.happenedOn)}.`;
}
