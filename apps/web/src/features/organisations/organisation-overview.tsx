import { Text } from '@mantine/core';
import type { OrganisationPostFragment, OrganisationQuery } from '../../gql/graphql.js';
import type { Sector } from '../../lib/sectors.js';
import { list } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Freshness } from '../../ui/freshness.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { Vacancy } from './vacancy.js';

interface OrganisationOverviewProps {
  sector: Sector;
  posts: OrganisationPostFragment[];
  functions: OrganisationQuery['jobFunctions'];
}

/** Who we know here and who we do not, by what the jobs are for. */
export function OrganisationOverview({ sector, posts, functions }: OrganisationOverviewProps) {
  const known = posts.filter((post) => post.holders.length > 0);
  const open = posts.filter((post) => post.holders.length === 0);
  const covered = new Set(posts.map((post) => post.function.key));
  const missing = functions.filter(({ key, sectors }) => sectors.includes(sector) && !covered.has(key));
  return (
    <>
      <Section title="Who we know" count={known.length}>
        {known.length === 0 && <EmptyState fact="We know nobody here yet." next="Add the first person you meet." />}
        <Ledger>
          {known.map((post) => post.holders.map((holder) => (
            <LedgerRow
              key={holder.appointmentId}
              title={<InkLink to={`/people/${holder.personId}`} strong>{holder.name}</InkLink>}
              sub={<><span>{post.title}</span><span>{post.function.label}</span></>}
            >
              <Freshness on={holder.verifiedOn} by={holder.verifiedBy} how={holder.verifiedHow} />
            </LedgerRow>
          )))}
        </Ledger>
      </Section>
      <Section title="Who we do not" count={open.length + missing.length}>
        <Ledger>
          {open.map((post) => (
            <LedgerRow
              key={post.id}
              title={post.title}
              sub={<><span>{post.function.label}</span><Vacancy since={post.vacantSince} /></>}
            />
          ))}
        </Ledger>
        {missing.length > 0 && <Text mt="sm">No post is known for: {list(missing.map(({ label }) => label))}.</Text>}
        {open.length + missing.length === 0 && <Text mt="sm">Somebody is known in every role.</Text>}
      </Section>
    </>
  );
}
