import type { PlaceDeprivationFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import { Section } from '../../ui/section.js';
import { DeprivationTable } from './deprivation-table.js';

graphql(`
  fragment PlaceDeprivation on LocalEconomy {
    districts {
      ...DistrictRow
    }
  }
`);

/** How deprived the place is: a district by its own figures, a wider place by those of its districts. */
export function PlaceDeprivation({ economy: { districts } }: { economy: PlaceDeprivationFragment }) {
  if (districts.length === 0) return null;
  return (
    <Section title="Deprivation" count={districts.length > 1 && plural(districts.length, 'district')}>
      <DeprivationTable caption="Deprivation by district" rows={districts} />
    </Section>
  );
}
