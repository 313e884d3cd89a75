import type { BodyToSettleFragment, ReorganisedQuery } from '../../gql/graphql.js';

type Post = ReorganisedQuery['postsToSettle']['items'][number];
type Party = ReorganisedQuery['partiesToSettle']['items'][number];

/** One closed or split organisation with what of it waits. */
export interface Body {
  organisation: BodyToSettleFragment;
  posts: Post[];
  parties: Party[];
}

/** What waits, by the organisation that it belongs to, in the order in which the server gives it. */
export function byBody(posts: readonly Post[], parties: readonly Party[]): Body[] {
  const bodies = new Map<string, Body>();
  const bodyOf = (organisation: BodyToSettleFragment): Body => {
    const body = bodies.get(organisation.id) ?? { organisation, posts: [], parties: [] };
    bodies.set(organisation.id, body);
    return body;
  };
  for (const post of posts) bodyOf(post.organisation).posts.push(post);
  for (const party of parties) bodyOf(party.organisation).parties.push(party);
  return [...bodies.values()].toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name));
}
