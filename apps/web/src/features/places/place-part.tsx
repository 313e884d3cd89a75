import { Box } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { PlacePartFragment } from '../../gql/graphql.js';
import { percentWords } from '../../lib/percent-words.js';
import { list } from '../../lib/words.js';
import { Meta } from '../../ui/lines.js';

graphql(`
  fragment PlacePart on Place {
    liesPartlyIn {
      id
      share
      place {
        id
        name
      }
    }
    holdsPartOf {
      id
      share
      place {
        id
        name
      }
    }
  }
`);

const shares = (held: PlacePartFragment['liesPartlyIn']): string => list(held.map(({ share, place }) => `${place.name} (${percentWords(share)})`));

/** Said where a place lies in another only in part, since lists and counts of either hold all of it; nothing else. */
export function PlacePart({ place: { liesPartlyIn, holdsPartOf }, mb }: { place: PlacePartFragment; mb?: number }) {
  if (liesPartlyIn.length + holdsPartOf.length === 0) return null;
  return <Box mb={mb}><Meta>{[liesPartlyIn.length > 0 && `Lies partly in ${shares(liesPartlyIn)}`, holdsPartOf.length > 0 && `Counts all of ${shares(holdsPartOf)}, which ${holdsPartOf.length === 1 ? 'lies' : 'lie'} in it in part`]}</Meta></Box>;
}
