import { graphql } from '../../gql/gql.js';
import type { PaletteSearchQuery } from '../../gql/graphql.js';
import type { PaletteSearch } from '../../lib/feature.js';

const PALETTE = graphql(`
  query PaletteSearch($words: String!) {
    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {
      kind
      id
      label
      detail
      code
      why
      organisationId
    }
  }
`);

/** People, organisations, posts and places for the palette; a post leads to the people of its organisation. */
export const search: PaletteSearch = async (client, text) => {
  const { data } = await client.query({ query: PALETTE, variables: { words: text } });
  return (data?.search ?? []).map((hit) => ({
    id: `${hit.kind} ${hit.id}`,
    label: hit.label,
    description: [hit.detail, ...hit.why.filter((reason) => reason !== hit.code)].filter(Boolean).join(' · '),
    to: addressOf(hit),
  }));
};

/** Where a found record is opened. */
export function addressOf({ kind, id, code, organisationId }: Pick<PaletteSearchQuery['search'][number], 'kind' | 'id' | 'code' | 'organisationId'>): string {
  if (kind === 'PERSON') return `/people/${id}`;
  if (kind === 'PLACE') return `/places/${code}`;
  return kind === 'POST' ? `/orgs/${organisationId}/people` : `/orgs/${id}`;
}
