import { InkLink } from './ink-link.js';
import { Meta } from './lines.js';

interface Beside { title: string; vacantSince: string | null; holders: readonly { personId: string; name: string }[] }
interface PostAroundProps { post: { isGatekeeper: boolean; deputy: Beside | null; gatekeeper: Beside | null } }

/** Who stands in for a post and who holds its diary, and whether it holds somebody's itself: "Deputy: Priya Nair, Head of Property". */
export function PostAround({ post: { deputy, gatekeeper, isGatekeeper } }: PostAroundProps) {
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

function Who({ post: { title, holders: [holder], vacantSince } }: { post: Beside }) {
  return holder ? <><InkLink to={`/people/${holder.personId}`}>{holder.name}</InkLink>, {title}</> : <>{title}{vacantSince && ' (vacant)'}</>;
}
