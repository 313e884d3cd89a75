import { graphql } from '../../gql/gql.js';
import type { PaletteSearch } from '../../lib/feature.js';
import { shortDate } from '../../lib/dates.js';
import { stageName } from '../../lib/stages.js';

const WORK = graphql(`
  query PaletteWork($words: String!) {
    opportunities(words: $words, first: 4, order: "TITLE") {
      items {
        id
        title
        stage
      }
    }
    roundtables(words: $words, first: 3, order: LATEST) {
      items {
        id
        title
        startsAt
      }
    }
    partnerships(words: $words, first: 3) {
      items {
        id
        title
      }
    }
  }
`);

/** Opportunities, roundtables and partnerships for the palette, by the words of their titles. */
export const search: PaletteSearch = async (client, text) => {
  const { data } = await client.query({ query: WORK, variables: { words: text } });
  return [
    ...(data?.opportunities.items ?? []).map(({ id, title, stage }) => ({ id, label: title, description: `Opportunity · ${stageName(stage)}`, to: `/opportunities/${id}` })),
    ...(data?.roundtables.items ?? []).map(({ id, title, startsAt }) => ({ id, label: title, description: `Roundtable · ${shortDate(startsAt)}`, to: `/roundtables/${id}` })),
    ...(data?.partnerships.items ?? []).map(({ id, title }) => ({ id, label: title, description: 'Partnership', to: `/partnerships/${id}` })),
  ];
};
