import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OrganisationPostFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Freshness } from '../../ui/freshness.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { PostAround } from '../../ui/post-around.js';
import { Section } from '../../ui/section.js';
import { AddPost } from './add-post.js';
import { EditPost } from './edit-post.js';
import { DECISION_WORDS, SENIORITY_WORDS } from './post-words.js';
import { Vacancy } from './vacancy.js';

graphql(`
  fragment OrganisationPost on Post {
    id
    version
    title
    seniority
    ...PostAround
    decisionRole
    vacantSince
    function {
      key
      label
    }
    remits {
      id
      place {
        code
        name
      }
      topic {
        key
        label
      }
    }
    holders {
      appointmentId
      personId
      name
      verifiedOn
      verifiedBy
      verifiedHow
    }
  }
`);

const VACANT = graphql(`
  mutation MarkPostVacant($input: MarkVacantInput!) {
    markPostVacant(input: $input) {
      activityId
    }
  }
`);

interface OrganisationPeopleProps {
  organisation: { id: string; abilities: { edit: boolean } };
  posts: OrganisationPostFragment[];
}

/** The posts, the most senior first, with who holds them and what they answer for. */
export function OrganisationPeople({ organisation: { id, abilities }, posts }: OrganisationPeopleProps) {
  const [isAdding, setAdding] = useState(false);
  const [editing, setEditing] = useState<OrganisationPostFragment | null>(null);
  const { save, refusal } = useSave(VACANT, ['Organisation']);
  return (
    <Section title="Posts and people" count={posts.length} aside={abilities.edit && !isAdding && <Button variant="subtle" size="sm" onClick={() => setAdding(true)}>Add post</Button>}>
      {isAdding && <AddPost organisationId={id} onDone={() => setAdding(false)} />}
      {refusal && <ErrorBanner what="mark the post as vacant" refusal={refusal} />}
      {posts.length === 0 && <EmptyState fact="No post is known here." next="Add the first, or add a person with their title." />}
      <Ledger>
        {posts.map((post) => (
          <LedgerRow
            key={post.id}
            title={post.title}
            sub={<>
              <span>{post.function.label}</span>
              <span>{SENIORITY_WORDS[post.seniority]}</span>
              {post.decisionRole && <span>{DECISION_WORDS[post.decisionRole]}</span>}
              <Remits post={post} />
            </>}
            actions={abilities.edit && (
              <>
                {post.holders.length === 0 && <Button component={Link} to={`/people/new?org=${id}&post=${post.id}`} variant="default" size="sm">Name the holder</Button>}
                {post.holders.length === 0 && !post.vacantSince && <Button variant="subtle" size="sm" onClick={() => void save({ input: { id: post.id } }, `${post.title} is vacant`)}>Mark vacant</Button>}
                <Button variant="subtle" size="sm" aria-label={`Edit ${post.title}`} onClick={() => setEditing(post)}>Edit</Button>
              </>
            )}
          >
            {post.holders.map((holder) => (
              <div key={holder.appointmentId}>
                <InkLink to={`/people/${holder.personId}`} strong>{holder.name}</InkLink>{' '}
                <Freshness on={holder.verifiedOn} by={holder.verifiedBy} how={holder.verifiedHow} />
              </div>
            ))}
            {post.holders.length === 0 && <Vacancy since={post.vacantSince} />}
            <PostAround post={post} />
          </LedgerRow>
        ))}
      </Ledger>
      {editing && <EditPost post={editing} posts={posts} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function Remits({ post: { remits } }: { post: OrganisationPostFragment }) {
  const places = remits.flatMap(({ place }) => (place ? [place.name] : []));
  const topics = remits.flatMap(({ topic }) => (topic ? [topic.label] : []));
  return <>{places.length > 0 && <span>covers {places.join(', ')}</span>}{topics.length > 0 && <span>{topics.join(', ')}</span>}</>;
}
