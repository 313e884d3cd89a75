import { Button } from '@mantine/core';
import type { BoundaryEditionRowFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { useSave } from '../../lib/use-save.js';
import { plural } from '../../lib/words.js';
import { plainDate } from '../../lib/dates.js';
import { DateText } from '../../ui/date-text.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';

graphql(`
  fragment BoundaryEditionRow on BoundaryEdition {
    id
    kind
    editionOn
    fileName
    attribution
    placeCount
    uploadedAt
  }
`);

const REMOVE = graphql(`
  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {
    removeBoundaries(input: $input) {
      activityId
    }
  }
`);

/** The editions that maps are drawn from, the latest first. */
export function BoundaryEditions({ editions }: { editions: readonly BoundaryEditionRowFragment[] }) {
  const { save, refusal, isSaving } = useSave(REMOVE, ['Boundaries']);
  return (
    <>
      {refusal && <ErrorBanner what="take it off the map" refusal={refusal} />}
      <Ledger>
        {editions.map(({ id, kind, editionOn, fileName, attribution, placeCount, uploadedAt }) => {
          const title = `${PLACE_KINDS[kind]}, ${plainDate(editionOn)}`;
          return (
            <LedgerRow
              key={id}
              title={<InkLink to={`/places/coverage?look=map&kind=${kind}&on=${editionOn}`} strong>{title}</InkLink>}
              sub={<><span>{plural(placeCount, 'outline')}</span><span>{fileName}, <DateText value={uploadedAt} format="plain" /></span><span>{attribution}</span></>}
              actions={<Button variant="default" size="sm" disabled={isSaving} aria-label={`Take off the map: ${title}`} onClick={() => void save({ input: { id } }, `${title} is off the map`)}>Take off</Button>}
            />
          );
        })}
      </Ledger>
    </>
  );
}
