import { graphql } from '../gql/gql.js';
import type { PostAroundFragment, PostBesideFragment } from '../gql/graphql.js';
import { InkLink } from './ink-link.js';
import { Meta } from './lines.js';

graphql(`
  fragment PostBeside on Post {
    id
    title
    vacantSince
    holders {
      appointmentId
      personId
      name
    }
  }
`);

graphql(`
  fragment PostAround on Post {
    isGatekeeper
    deputy {
      ...PostBeside
    }
    gatekeeper {
      ...PostBeside
    }
  }
`);

/** Who stands in for a post and who holds its diary, and whether it holds somebody's itself: "Deputy: Priya Nair, Head of Property". */
export function PostAround({ post: { deputy, gatekeeper, isGatekeeper } }: { post: PostAroundFragment }) {
  if (!deputy && !gatekeeper && !isGatekeeper) return null;
  return (
    <Meta>
      {[
        deputy && <span key="deputy">Deputy: <Who post={deputy} /></span>,
        gatekeeper && <span key="gatekeeper">Diary: <Who post={gatekeeper} /></span>,
        isGatekeeper && 'Holds somebody’s diary',
      ]}
    </Meta>
  );
}

function Who({ post: { title, holders: [holder], vacantSince } }: { post: PostBesideFragment }) {
  return holder ? <><InkLink to={`/people/${holder.personId}`}>{holder.name}</InkLink>, {title}</> : <>{title}{vacantSince && ' (vacant)'}</>;
}
